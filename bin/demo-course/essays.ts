import { assistantEmail, lecturerEmail } from "#bin/demo-course/people.ts";

/** What a student of the demo wrote, and what a hand gave for it; null while it waits. */
type DemoEssay = {
  text: string;
  /** Lines of the rubric that were met, from 0; the comment is in the language of the course. */
  graded: { by: string; lines: number[]; comment: string } | null;
};

const tex = String.raw;

/** Id of the part of the question that they answer. */
export const essayPart = "derivation";

/** Derivations of the gradient of the mean squared error by e-mail, from complete ones to hardly begun ones. */
export const demoEssays: Readonly<Record<string, DemoEssay>> = {
  "abramov@demo.gradus": {
    text: tex`Возьму один вес $w_j$. Остаток $r_i = x_i^\top w - y_i$, и $\partial r_i / \partial w_j = x_{ij}$, поэтому

$$\frac{\partial L}{\partial w_j} = \frac{1}{n} \sum_i 2 r_i x_{ij} = \frac{2}{n} \sum_i x_{ij} r_i.$$

Сумма по $i$ — это строка $j$ матрицы $X^\top$, умноженная на $r = Xw - y$. Все веса вместе: $\nabla L = \frac{2}{n} X^\top (Xw - y)$.

Размеры: $(d+1) \times n$ на вектор длины $n$ — выходит вектор длины $d+1$, как у $w$.

Проверка: $L(0, 0) = 9$, градиент $2 \cdot (-3) \cdot (1, 2) = (-6, -12)$. Сдвиг на $0{,}1$ в обе стороны по $w_0$: $(2{,}9^2 - 3{,}1^2) / 0{,}2 = -6$. Сходится.`,
    graded: {
      by: assistantEmail,
      lines: [0, 1, 2, 3],
      comment: "Всё на месте, и проверка сделана как надо.",
    },
  },
  "garcia@demo.gradus": {
    text: tex`Через дифференциал. $L = \frac{1}{n} r^\top r$, где $r = Xw - y$ и $dr = X\,dw$. Тогда

$$dL = \frac{2}{n} r^\top dr = \frac{2}{n} (Xw - y)^\top X \, dw.$$

Градиент — тот вектор, для которого $dL = (\nabla L)^\top dw$. Значит, надо транспонировать то, что стоит перед $dw$: $\nabla L = \frac{2}{n} X^\top (Xw - y)$.

По размерам: $X^\top$ — это $(d+1) \times n$, остаток длины $n$, в ответе $d+1$ чисел.

На одном объекте: $r = -3$, градиент $(-6, -12)$. $L(0;\ 0{,}01) = 2{,}98^2 = 8{,}8804$, изменение $-0{,}1196$, а по градиенту $-0{,}12$.`,
    graded: { by: lecturerEmail, lines: [0, 1, 2, 3], comment: "Через дифференциал вышло короче всех." },
  },
  "kim@demo.gradus": {
    text: tex`$\frac{\partial}{\partial w_j} (x_i^\top w - y_i)^2 = 2 (x_i^\top w - y_i) x_{ij}$: внешняя производная и внутренняя. Усредняем:

$$\frac{\partial L}{\partial w_j} = \frac{2}{n} \sum_{i=1}^{n} x_{ij} (Xw - y)_i = \frac{2}{n} \left( X^\top (Xw - y) \right)_j,$$

потому что $(X^\top)_{ji} = x_{ij}$: сумма идёт по первому индексу $X$, отсюда транспонирование. Длина ответа $d + 1$: $(d+1) \times n$ на $n$.

Проверка: $L(0,0) = 9$; $L(0{,}001;\ 0) = 8{,}994001$, отношение $-5{,}999$; $L(0;\ 0{,}001) = 8{,}988004$, отношение $-11{,}996$. По формуле $(-6, -12)$.`,
    graded: { by: assistantEmail, lines: [0, 1, 2, 3], comment: "" },
  },
  "nguyen@demo.gradus": {
    text: tex`Пусть $r = Xw - y$. Производная по $w_j$: $\frac{2}{n} \sum_i r_i x_{ij}$, так как $r_i$ зависит от $w_j$ с коэффициентом $x_{ij}$. Это скалярное произведение столбца $j$ матрицы $X$ и остатков. Столбцы $X$ — строки $X^\top$, поэтому $\nabla L = \frac{2}{n} X^\top r$.

Проверка: $r = 0 - 3 = -3$, $\nabla L = 2 \cdot (1, 2) \cdot (-3) = (-6, -12)$. $L(0{,}1;\ 0) = 8{,}41$, $L(-0{,}1;\ 0) = 9{,}61$, разность на $0{,}2$ даёт $-6$. По второму весу $(2{,}8^2 - 3{,}2^2) / 0{,}2 = -12$.`,
    graded: { by: assistantEmail, lines: [0, 1, 3], comment: "Размеры тоже просили проверить: пункт 2." },
  },
  "karimov@demo.gradus": {
    text: tex`$\frac{\partial L}{\partial w_j} = \frac{2}{n} \sum_i (x_i^\top w - y_i) x_{ij}$ по правилу производной сложной функции. В матричном виде это $\frac{2}{n} X^\top (Xw - y)$.

Размер: $[(d+1) \times n] \cdot [n] = [d+1]$, совпадает с размером $w$.

При $w = (0, 0)$ получается $(-6, -12)$. Я посчитал $L(0{,}01;\ 0) = 8{,}9401$; $(8{,}9401 - 9) / 0{,}01 = -5{,}99$ — близко к $-6$.`,
    graded: {
      by: assistantEmail,
      lines: [0, 2, 3],
      comment: "Откуда взялось транспонирование? Между суммой и матричным видом не хватает строчки.",
    },
  },
  "petrov-vodkin@demo.gradus": {
    text: tex`$dL = \frac{1}{n} d\left( (Xw - y)^\top (Xw - y) \right) = \frac{2}{n} (Xw - y)^\top X\,dw$.

Множитель при $dw$ — строка, а градиент принято писать столбцом, поэтому транспонируем: $\nabla L(w) = \frac{2}{n} X^\top (Xw - y)$.

Размеры сходятся: $(d+1) \times n$ умножить на $n \times 1$ равно $(d+1) \times 1$.

На примере из условия градиент $(-6, -12)$: функция убывает, если увеличить любой из весов, что и ожидалось, ведь предсказание $0$ меньше $3$.`,
    graded: {
      by: lecturerEmail,
      lines: [0, 1, 2],
      comment: "Рассуждение о знаке верное, но просили сравнить с числами: посчитайте L рядом.",
    },
  },
  "elkina@demo.gradus": {
    text: tex`Для каждого $j$: $\partial L / \partial w_j = \frac{2}{n} \sum_i (x_i^\top w - y_i) x_{ij}$. Двойка от квадрата, $x_{ij}$ — внутренняя производная.

Градиент — вектор из таких производных: $\left( \frac{2}{n} \sum_i r_i,\ \frac{2}{n} \sum_i r_i x_{i1},\ \dots \right)$.

Проверка: $(-6, -12)$; $L(0;\ 0{,}1) = 2{,}8^2 = 7{,}84$, $L(0;\ -0{,}1) = 3{,}2^2 = 10{,}24$, $(7{,}84 - 10{,}24) / 0{,}2 = -12$. Верно.`,
    graded: {
      by: assistantEmail,
      lines: [0, 3],
      comment:
        "По компонентам всё верно. До матричного вида остался один шаг: запишите сумму через X транспонированное.",
    },
  },
  "muller@demo.gradus": {
    text: tex`На лекции было: $\nabla L = \frac{2}{n} X^\top (Xw - y)$. Размеры подходят: $X^\top$ это $(d+1) \times n$, остаток длины $n$.

Проверяю: $L(0,0)=9$, $L(0{,}1;\ 0)=8{,}41$, $L(-0{,}1;\ 0)=9{,}61$. $(8{,}41-9{,}61)/0{,}2=-6$. И формула даёт $-6$.`,
    graded: {
      by: assistantEmail,
      lines: [2, 3],
      comment: "Проверка засчитана, а вывода нет: в условии просили не ссылаться на готовую формулу.",
    },
  },
  "zaytseva@demo.gradus": {
    text: tex`Производная суммы — сумма производных. $\frac{\partial}{\partial w_j}(x_i^\top w - y_i)^2 = 2(x_i^\top w - y_i) x_{ij}$.

Значит $\nabla L = \frac{2}{n} X (Xw - y)$. Размеры: $n \times (d+1)$ на $n$… тут что-то не сходится, не успела разобраться.`,
    graded: {
      by: lecturerEmail,
      lines: [0],
      comment:
        "Начало верное, и хорошо, что размеры вас насторожили: они и подсказывают, что нужно транспонирование.",
    },
  },
  "ivanova@demo.gradus": {
    text: tex`Распишу по одному весу. Внутри квадрата стоит $x_i^\top w - y_i = \sum_k x_{ik} w_k - y_i$, и от $w_j$ зависит только слагаемое с $k = j$. Поэтому

$$\frac{\partial L}{\partial w_j} = \frac{2}{n} \sum_i x_{ij} (x_i^\top w - y_i).$$

Индекс $i$ суммируется, $j$ остаётся: так умножают $X^\top$ на вектор. Итог: $\frac{2}{n} X^\top (Xw - y)$, длина $d + 1$.

Проверка. $n = 1$, $Xw - y = -3$, градиент $(-6, -12)$. $L(0{,}01;\ 0) = 8{,}9401$ и $L(-0{,}01;\ 0) = 9{,}0601$: $-0{,}12 / 0{,}02 = -6$.`,
    graded: null,
  },
  "bazarova@demo.gradus": {
    text: tex`$L = \frac{1}{n} \lVert Xw - y \rVert^2$. Производная квадрата нормы: $2 (Xw - y)$, и ещё умножить на производную того, что внутри, то есть на $X$.

Чтобы размеры сошлись, ставлю $X^\top$ слева: $\nabla L = 2 X^\top (Xw - y)$. Размер $d + 1$.

Для $n = 1$: $(-6, -12)$, и по разностям так же: $(8{,}41 - 9{,}61) / 0{,}2 = -6$.`,
    graded: null,
  },
  "okafor@demo.gradus": {
    text: tex`$dL = \frac{2}{n} (Xw - y)^\top X \, dw$, отсюда $\nabla L = \frac{2}{n} X^\top (Xw - y)$.

Размеры: $(d+1) \times n$ и $n$, выходит $d+1$.

Проверку на числах приложу позже, если можно.`,
    graded: null,
  },
  "fedorova@demo.gradus": {
    text: tex`Обозначу $r = Xw - y$. Если изменить $w_j$ на малое $h$, каждый остаток изменится на $h x_{ij}$, а квадрат — на $2 h r_i x_{ij}$ плюс члены порядка $h^2$. Среднее изменение на единицу $h$:

$$\frac{2}{n} \sum_i r_i x_{ij}.$$

Это и есть компонента $j$ вектора $\frac{2}{n} X^\top r$: у $X^\top$ в строке $j$ стоят $x_{1j}, \dots, x_{nj}$.

Проверка: $w_0 = 0{,}1$ даёт $8{,}41$, $w_0 = -0{,}1$ даёт $9{,}61$, наклон $-6$. По $w_1$: $7{,}84$ и $10{,}24$, наклон $-12$. По формуле $2 \cdot (-3) \cdot (1, 2)$ — то же.`,
    graded: null,
  },
};

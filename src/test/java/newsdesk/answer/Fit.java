package newsdesk.answer;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Fits linear sums to examples by Newton's method; the same examples give the same weights.
///
/// Clues are brought to mean 0 and deviation 1 before, so that the penalty for large weights treats them alike. Where
/// a clue can only speak for a sentence, a weight that speaks against it is taken out and the rest is fitted again:
/// clues that say nearly the same would otherwise be set against each other, which does not carry over to other texts.
final class Fit {

    private static final int STEPS = 12;

    private final double[] mean;
    private final double[] deviation;

    Fit(List<double[]> all) {
        int clues = all.getFirst().length;
        mean = new double[clues];
        deviation = new double[clues];
        for (double[] one : all) {
            for (int c = 0; c < clues; c++) {
                mean[c] += one[c] / all.size();
            }
        }
        for (double[] one : all) {
            for (int c = 0; c < clues; c++) {
                deviation[c] += (one[c] - mean[c]) * (one[c] - mean[c]) / all.size();
            }
        }
        Arrays.setAll(deviation, c -> Math.sqrt(deviation[c]) + 1e-9);
    }

    /// What the sentences of one question are, and which of them hold the answer.
    record Choice(List<double[]> sentences, List<Integer> right) {}

    /// Weights by which the right sentences of each question come first; the constant is last and 0.
    double[] ranking(List<Choice> choices, IntPredicate used, IntPredicate free, double penalty) {
        return fitted(used, free, (weights, gradient, curvature, active) -> {
            for (Choice choice : choices) {
                addChoice(choice, weights, gradient, curvature, active);
            }
            ridge(weights, gradient, curvature, active, penalty);
        });
    }

    /// Weights whose sum is above 0 for what is true; the constant is last.
    double[] deciding(
            List<double[]> examples, List<Boolean> truth, IntPredicate used, IntPredicate free, double penalty) {
        return fitted(used, free, (weights, gradient, curvature, active) -> {
            int constant = mean.length;
            for (int e = 0; e < examples.size(); e++) {
                double[] x = scaled(examples.get(e));
                x[constant] = 1;
                double sum = 0;
                for (int c = 0; c <= constant; c++) {
                    sum += weights[c] * x[c];
                }
                double p = 1 / (1 + Math.exp(-sum));
                double miss = p - (truth.get(e) ? 1 : 0);
                for (int a = 0; a <= constant; a++) {
                    gradient[a] += miss * x[a];
                    for (int b = 0; b <= constant; b++) {
                        curvature[a][b] += p * (1 - p) * x[a] * x[b];
                    }
                }
            }
            active[constant] = true;
            ridge(weights, gradient, curvature, active, penalty);
        });
    }

    private interface Pass {
        void over(double[] weights, double[] gradient, double[][] curvature, boolean[] active);
    }

    private double[] fitted(IntPredicate used, IntPredicate free, Pass pass) {
        int size = mean.length + 1;
        boolean[] active = new boolean[size];
        for (int c = 0; c < mean.length; c++) {
            active[c] = used.test(c);
        }
        while (true) {
            double[] weights = new double[size];
            for (int step = 0; step < STEPS; step++) {
                double[] gradient = new double[size];
                double[][] curvature = new double[size][size];
                pass.over(weights, gradient, curvature, active);
                double[] change = solve(curvature, gradient, active);
                for (int c = 0; c < size; c++) {
                    weights[c] -= change[c];
                }
            }
            int worst = -1;
            for (int c = 0; c < mean.length; c++) {
                boolean against = active[c] && !free.test(c) && weights[c] < 0;
                worst = against && (worst < 0 || weights[c] < weights[worst]) ? c : worst;
            }
            if (worst < 0) {
                return unscaled(weights);
            }
            active[worst] = false;
        }
    }

    private void addChoice(Choice choice, double[] weights, double[] gradient, double[][] curvature, boolean[] active) {
        int size = mean.length;
        List<double[]> scaled = choice.sentences().stream().map(this::scaled).toList();
        double[] p = softmax(scaled, weights);
        double right = choice.right().stream().mapToDouble(i -> p[i]).sum();
        double[] expected = new double[size];
        for (int i = 0; i < p.length; i++) {
            double[] x = scaled.get(i);
            double target = choice.right().contains(i) ? p[i] / right : 0;
            for (int a = 0; a < size; a++) {
                expected[a] += p[i] * x[a];
                gradient[a] += (p[i] - target) * x[a];
                for (int b = 0; active[a] && b < size; b++) {
                    curvature[a][b] += p[i] * x[a] * x[b];
                }
            }
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                curvature[a][b] -= expected[a] * expected[b];
            }
        }
    }

    private static double[] softmax(List<double[]> scaled, double[] weights) {
        double[] p = new double[scaled.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            for (int c = 0; c < scaled.get(i).length; c++) {
                p[i] += weights[c] * scaled.get(i)[c];
            }
            most = Math.max(most, p[i]);
        }
        double all = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            all += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= all;
        }
        return p;
    }

    private void ridge(double[] weights, double[] gradient, double[][] curvature, boolean[] active, double penalty) {
        for (int c = 0; c < mean.length; c++) {
            gradient[c] += active[c] ? penalty * weights[c] : 0;
            curvature[c][c] += penalty;
        }
        curvature[mean.length][mean.length] += 1e-9;
    }

    /// The scaled clues, and a place for the constant.
    private double[] scaled(double[] clues) {
        double[] x = new double[mean.length + 1];
        for (int c = 0; c < mean.length; c++) {
            x[c] = (clues[c] - mean[c]) / deviation[c];
        }
        return x;
    }

    private double[] unscaled(double[] weights) {
        double[] raw = weights.clone();
        for (int c = 0; c < mean.length; c++) {
            raw[c] = weights[c] / deviation[c];
            raw[mean.length] -= raw[c] * mean[c];
        }
        return raw;
    }

    private static double[] solve(double[][] matrix, double[] right, boolean[] active) {
        int size = right.length;
        double[] solution = new double[size];
        int[] rows =
                java.util.stream.IntStream.range(0, size).filter(i -> active[i]).toArray();
        int n = rows.length;
        double[][] m = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                m[i][j] = matrix[rows[i]][rows[j]];
            }
            m[i][n] = right[rows[i]];
        }
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                pivot = Math.abs(m[r][i]) > Math.abs(m[pivot][i]) ? r : pivot;
            }
            double[] swap = m[i];
            m[i] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < n; r++) {
                double factor = r == i ? 0 : m[r][i] / m[i][i];
                for (int c = i; factor != 0 && c <= n; c++) {
                    m[r][c] -= factor * m[i][c];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            solution[rows[i]] = m[i][n] / m[i][i];
        }
        return solution;
    }
}

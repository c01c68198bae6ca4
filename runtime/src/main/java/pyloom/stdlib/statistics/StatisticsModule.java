package pyloom.stdlib.statistics;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The names of Python's {@code statistics}. */
@PythonModule(value = "statistics", pure = true, doc = "library/statistics.html")
public final class StatisticsModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "NormalDist",
                    "StatisticsError",
                    "correlation",
                    "covariance",
                    "fmean",
                    "geometric_mean",
                    "harmonic_mean",
                    "linear_regression",
                    "mean",
                    "median",
                    "median_grouped",
                    "median_high",
                    "median_low",
                    "mode",
                    "multimode",
                    "pstdev",
                    "pvariance",
                    "quantiles",
                    "stdev",
                    "variance");

    private StatisticsModule() {}
}

using FusionMetrics.Screening;

namespace FusionMetrics;

/// <summary>The check-up of a panel by a recipe's indicators.</summary>
public static class RecipeScreening
{
    extension(EvaluationRecipe recipe)
    {
        /// <summary>Checks a panel up before it is evaluated: see <see cref="ScreeningStudy"/>. Uses the built-in methods.</summary>
        /// <param name="panel">The panel, before treatment.</param>
        /// <param name="screening">What is asked; null for raw values and the usual limits.</param>
        /// <returns>What was found.</returns>
        /// <exception cref="FusionMetricsException">The recipe, what is asked and the panel do not fit; carries everything that was found.</exception>
        public ScreeningResult Screen(Panel panel, ScreeningRecipe? screening = null)
            => new ScreeningStudy(EvaluationEngine.Default).Run(recipe, panel, screening ?? new ScreeningRecipe());
    }
}

namespace FusionMetrics.Diagnosis;

/// <summary>Grey relations of the indicators of each region with its score.</summary>
internal static class PanelGrey
{
    public static GreyTable Of(EvaluationModel model, Panel panel, string series, double[] scores, GreyOptions options, DiagnosticBag bag)
    {
        if (!(options.Rho is > 0 and <= 1)) throw DiagnosisRules.Refuse("The distinguishing coefficient 'rho' must be above 0 and at most 1.");
        var indicators = model.Recipe.System.Indicators;
        double[][] columns = [.. indicators.Select((indicator, j) => options.Values == GreyValues.Raw ? panel.Column(indicator.Code).ToArray() : Normalized(model, panel, j))];
        var (rows, without) = (new List<GreyRow>(), 0);
        for (var region = 0; region < panel.Regions.Count; region++)
        {
            var range = panel.RowsOf(region);
            var grades = GreyRelationalAnalysis.Grades(scores[range], [.. columns.Select(column => column[range])], options);
            rows.AddRange(indicators.Select((indicator, j) => new GreyRow(panel.Regions[region].Code, indicator, grades[j],
                double.IsNaN(grades[j]) ? null : 1 + grades.Count(other => other > grades[j]))));
            without += grades.Count(double.IsNaN);
        }
        if (without > 0) bag.Add(DiagnosisRules.NoRelation.Says(
            $"{without} of {rows.Count} series have no grey relation of kind '{GreyWords.Of(options.Kind)}' with '{series}': there are too few periods, or they are to be divided by 0. Use another image or kind."));
        return new GreyTable(series, options, rows);
    }

    private static double[] Normalized(EvaluationModel model, Panel panel, int indicator)
    {
        var column = panel.Column(model.Recipe.System.Indicators[indicator].Code).ToArray();
        foreach (var frame in model.Frames)
        {
            var map = frame.Indicators[indicator].FromRaw;
            if (frame.Period is null) map.Apply(column, column);
            else
                for (var row = 0; row < column.Length; row++)
                    if (panel.PeriodAt(row) == frame.Period) map.Apply(column.AsSpan(row, 1), column.AsSpan(row, 1));
        }
        return column;
    }
}

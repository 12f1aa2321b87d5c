using FusionMetrics.Data.Csv;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// Reads the indicator system of a recipe: indicators from a CSV file or an inline list, and the order, names and weights of subsystems.
/// </summary>
internal sealed class IndicatorsReader(InputPaths paths, DiagnosticBag bag)
{
    /// <summary>The system, or null with an error reported.</summary>
    public IndicatorSystem? Read(RecipeNode indicators, RecipeNode? subsystems)
    {
        var (rows, file, select) = Rows(indicators);
        var listed = subsystems is null ? null : Subsystems(subsystems);
        if (rows is null || (subsystems is not null && listed is null)) return null;

        var own = new DiagnosticBag();
        var chosen = new SubsystemChoice(rows, file, own).Choose(listed?.Select(s => s.Code).ToList(), select);
        if (!own.HasErrors) chosen = [.. chosen.Select(s => Described(s, listed))];
        if (!own.HasErrors) own.AddRange(IndicatorSystem.Check(chosen));
        bag.AddRange(own.ToList());
        return own.HasErrors ? null : new IndicatorSystem(chosen);
    }

    private (IReadOnlyList<IndicatorRow>? Rows, string? File, IReadOnlyList<string>? Select) Rows(RecipeNode node)
    {
        switch (node)
        {
            case RecipeScalar path:
                return (Table(paths.Full(path.Text)), paths.Full(path.Text), null);
            case RecipeMap map:
                var keys = new RecipeKeys(map, "indicators", bag);
                var file = keys.Required("path", "the CSV file of indicators") is { } written ? keys.TextOf(written, "path") : null;
                var select = keys.Texts("select");
                keys.Done();
                return file is null ? (null, null, null) : (Table(paths.Full(file)), paths.Full(file), select);
            default:
                var rows = ((RecipeList)node).Items.Select(Inline).ToList();
                return rows.Contains(null) ? (null, null, null) : ([.. rows.OfType<IndicatorRow>()], node.Location.File, null);
        }
    }

    private IReadOnlyList<IndicatorRow>? Table(string path)
    {
        try
        {
            var table = IndicatorTable.Read(path);
            bag.AddRange(table.Diagnostics);
            return table.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : table.Rows;
        }
        catch (FusionMetricsException exception)
        {
            bag.AddRange(exception.Diagnostics);
            return null;
        }
    }

    private IndicatorRow? Inline(RecipeNode node)
    {
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says(
                $"An indicator is a map, such as {{ code: gdp, subsystem: value, direction: benefit }}, but this is {node.Kind}.", node.Location));
            return null;
        }
        var keys = new RecipeKeys(map, "an indicator", bag);
        var code = keys.Required("code", "the heading of its column") is { } c ? keys.TextOf(c, "code") : null;
        var subsystem = keys.Required("subsystem", "the subsystem it belongs to") is { } s ? keys.TextOf(s, "subsystem") : null;
        var indicator = new Indicator(code ?? "", keys.Choice("direction", ("benefit", Direction.Benefit), ("cost", Direction.Cost)))
        {
            Name = keys.Text("name"), Unit = keys.Text("unit"), Bounds = BoundsOf(keys),
        };
        keys.Done();
        return code is null || subsystem is null ? null : new IndicatorRow(node.Location.Line ?? 0, subsystem, indicator);
    }

    private Bounds? BoundsOf(RecipeKeys keys)
    {
        var (lower, upper) = (keys.Number("lower"), keys.Number("upper"));
        if (lower is { } low && upper is { } high) return new Bounds(low, high);
        if (lower is not null || upper is not null)
            bag.Add(RecipeRules.MissingKey.Says("An indicator with bounds needs both 'lower' and 'upper'.", keys.Location));
        return null;
    }

    private List<Subsystem>? Subsystems(RecipeNode node)
    {
        if (node is not RecipeList list)
        {
            bag.Add(RecipeRules.WrongValue.Says($"'subsystems' must be a list, such as [innovation, value], but is {node.Kind}.", node.Location));
            return null;
        }
        return [.. list.Items.Select(ListedSubsystem).OfType<Subsystem>()];
    }

    // As listed: without its indicators, which the rows bring.
    private Subsystem? ListedSubsystem(RecipeNode node)
    {
        if (node is RecipeScalar code) return new Subsystem(code.Text, []);
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says($"A subsystem is its code, or a map with code, name and weight, but this is {node.Kind}.", node.Location));
            return null;
        }
        var keys = new RecipeKeys(map, "a subsystem", bag);
        var listed = keys.Required("code", "the code of the subsystem") is { } c && keys.TextOf(c, "code") is { } text
            ? new Subsystem(text, []) { Name = keys.Text("name"), Weight = keys.Number("weight") }
            : null;
        keys.Done();
        return listed;
    }

    private static Subsystem Described(Subsystem subsystem, List<Subsystem>? listed)
    {
        var words = listed?.Find(s => s.Code == subsystem.Code);
        return words is null ? subsystem : subsystem with { Name = words.Name, Weight = words.Weight };
    }
}

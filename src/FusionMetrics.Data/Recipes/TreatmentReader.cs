using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// Reads what is done to the raw panel: a list of steps, or <c>missing</c> with one step or several. What is left missing after them is an
/// error, unless the last of them is <c>reweight</c>.
/// </summary>
internal sealed class TreatmentReader(MethodReader methods, DiagnosticBag bag)
{
    private const string Error = "error";
    private const string Reweight = "reweight";

    public EvaluationRecipe Read(RecipeNode node, EvaluationRecipe recipe)
    {
        if (node is RecipeScalar { Text: "none" }) return recipe with { Treatment = [], Missing = MissingRule.Error };
        if (node is not RecipeMap map) return Steps(node, recipe);
        if (map.Find("method") is not null) return Steps(node, recipe);
        var keys = new RecipeKeys(map, "treatment", bag);
        var missing = keys.Node("missing");
        keys.Done();
        return missing is null ? recipe : Steps(missing, recipe);
    }

    private EvaluationRecipe Steps(RecipeNode node, EvaluationRecipe recipe)
    {
        var steps = node is RecipeList list ? list.Items : [node];
        var rule = MissingRule.Error;
        if (steps.Count > 0 && IdOf(steps[^1]) is { Text: Error or Reweight } last)
        {
            rule = Rule(steps[^1], last);
            steps = [.. steps.Take(steps.Count - 1)];
        }
        return recipe with
        {
            Treatment = [.. steps.Select(step => methods.Read(MethodFamily.Treatment, step)).OfType<MethodChoice>()],
            Missing = rule,
        };
    }

    private MissingRule Rule(RecipeNode step, RecipeScalar id)
    {
        if (id.Text == Error || step is not RecipeMap map) return id.Text == Error ? MissingRule.Error : MissingRule.Reweight();
        var keys = new RecipeKeys(map, Reweight, bag);
        keys.Node("method");
        var share = keys.Number("minimum-share") ?? 0;
        keys.Done();
        if (share is >= 0 and <= 1) return MissingRule.Reweight(share);
        bag.Add(RecipeRules.WrongValue.Says("'minimum-share' must be a number from 0 to 1: the least share of values that must be there.", map.Find("minimum-share")!.Location));
        return MissingRule.Reweight();
    }

    private static RecipeScalar? IdOf(RecipeNode step) => step as RecipeScalar ?? (step as RecipeMap)?.Find("method") as RecipeScalar;
}

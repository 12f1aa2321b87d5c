using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads the scope of bounds and weights: <c>scope</c>, and <c>window</c> where the scope is a reference.</summary>
internal sealed class ScopeReader(DiagnosticBag bag)
{
    private const string Hint = "'window' must be the first and the last period of the reference, such as [2010, 2015].";

    public Scope Read(RecipeKeys keys)
    {
        var kind = keys.Choice("scope", ("pooled", ScopeKind.Pooled), ("per-period", ScopeKind.PerPeriod),
            ("reference", ScopeKind.Reference), ("fixed", ScopeKind.Fixed));
        var window = keys.Node("window");
        if (kind == ScopeKind.Reference) return Window(window, keys);
        if (window is not null) bag.Add(RecipeRules.WrongValue.Says("'window' belongs to scope: reference. Remove it, or choose that scope.", window.Location));
        return kind switch
        {
            ScopeKind.PerPeriod => Scope.PerPeriod,
            ScopeKind.Fixed => Scope.Fixed,
            _ => Scope.Pooled,
        };
    }

    private Scope Window(RecipeNode? window, RecipeKeys keys)
    {
        if (window is null) bag.Add(RecipeRules.MissingKey.Says($"Scope reference needs a window. {Hint}", keys.Location));
        else if (window is RecipeList { Items: [RecipeScalar from, RecipeScalar to] }
            && Period.TryParse(from.Text, out var first) && Period.TryParse(to.Text, out var last) && first <= last) return Scope.Reference(first, last);
        else bag.Add(RecipeRules.WrongValue.Says(Hint, window.Location));
        return Scope.Pooled;
    }
}

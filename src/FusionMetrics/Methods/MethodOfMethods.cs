namespace FusionMetrics.Methods;

/// <summary>A method that is made of others, which its options name.</summary>
internal sealed class MethodOfMethods<TContract, TOptions>(
    MethodFamily family, string id, MethodDescription description, Func<MethodCatalog, OptionSet<TOptions>> options, Func<TOptions, MethodCatalog, TContract> create,
    MethodCatalog catalog)
    : Method<TContract>(family, id, description, options(catalog))
    where TContract : class
    where TOptions : MethodOptions
{
    public override TContract Create(MethodOptions? options = null)
    {
        var own = Own<TOptions>(options);
        catalog.RefuseTooDeep(new(Family, new(Id, own)));
        return create(own, catalog);
    }

    internal override Method In(MethodCatalog catalog) => new MethodOfMethods<TContract, TOptions>(Family, Id, Description, options, create, catalog);
}

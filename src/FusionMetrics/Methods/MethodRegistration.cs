namespace FusionMetrics.Methods;

/// <summary>Adds methods to a registry: <c>registry.Add&lt;IWeighting&gt;("equal", "Equal weights.", () =&gt; new EqualWeighting())</c>.</summary>
public static class MethodRegistration
{
    /// <summary>Adds a method without options.</summary>
    /// <typeparam name="TContract">The interface of the family: <c>IWeighting</c>, <c>INormalizer</c>, ...</typeparam>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The id by which recipes name it, in kebab case.</param>
    /// <param name="description">What it computes and where that comes from; one sentence will do.</param>
    /// <param name="create">Makes it.</param>
    /// <exception cref="ArgumentException">The id is taken already, or the type is not the interface of a family.</exception>
    public static void Add<TContract>(this IMethodRegistry registry, string id, MethodDescription description, Func<TContract> create)
        where TContract : class
        => registry.Add<TContract, NoOptions>(id, description, OptionSet.None, _ => create());

    /// <summary>Adds a method with options.</summary>
    /// <typeparam name="TContract">The interface of the family: <c>IWeighting</c>, <c>INormalizer</c>, ...</typeparam>
    /// <typeparam name="TOptions">The options record.</typeparam>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The id by which recipes name it, in kebab case.</param>
    /// <param name="description">What it computes and where that comes from; one sentence will do.</param>
    /// <param name="options">Its options.</param>
    /// <param name="create">Makes it from options.</param>
    /// <exception cref="ArgumentException">The id is taken already, or the type is not the interface of a family.</exception>
    public static void Add<TContract, TOptions>(this IMethodRegistry registry, string id, MethodDescription description,
        OptionSet<TOptions> options, Func<TOptions, TContract> create)
        where TContract : class
        where TOptions : MethodOptions
    {
        ArgumentNullException.ThrowIfNull(registry);
        registry.Add(new MethodWithOptions<TContract, TOptions>(MethodContractAttribute.FamilyOf<TContract>(), id, description, options, create));
    }

    /// <summary>Adds a method that is made of other methods: its options name them, and it is given the catalog they are in.</summary>
    /// <typeparam name="TContract">The interface of the family: <c>IWeighting</c>, <c>INormalizer</c>, ...</typeparam>
    /// <typeparam name="TOptions">The options record.</typeparam>
    /// <param name="registry">The registry.</param>
    /// <param name="id">The id by which recipes name it, in kebab case.</param>
    /// <param name="description">What it computes and where that comes from; one sentence will do.</param>
    /// <param name="options">
    /// Its options in a catalog, with <see cref="OptionSet{TOptions}.Methods"/> among them. Called while the catalog is being filled: keep the catalog, do not
    /// look into it.
    /// </param>
    /// <param name="create">Makes it from options and the catalog, which then has every method. Options whose methods are nested too deep do not come here.</param>
    /// <exception cref="ArgumentException">The id is taken already, or the type is not the interface of a family.</exception>
    public static void Add<TContract, TOptions>(this IMethodRegistry registry, string id, MethodDescription description,
        Func<MethodCatalog, OptionSet<TOptions>> options, Func<TOptions, MethodCatalog, TContract> create)
        where TContract : class
        where TOptions : MethodOptions
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(options);
        registry.Add(new MethodOfMethods<TContract, TOptions>(MethodContractAttribute.FamilyOf<TContract>(), id, description, options, create, new MethodCatalog([])));
    }
}

namespace FusionMetrics.Methods;

/// <summary>All methods that a recipe can name, by family and id. Immutable, safe for any number of threads.</summary>
public sealed class MethodCatalog
{
    private readonly Dictionary<(MethodFamily Family, string Id), Method> methods;

    internal MethodCatalog(IEnumerable<Method> methods)
    {
        this.methods = methods.Select(m => m.In(this)).ToDictionary(m => (m.Family, m.Id));
        foreach (var method in this.methods.Values) this.RefuseTooDeep(new(method.Family, method.Id));
    }

    /// <summary>Every method, by family, then by id.</summary>
    public IReadOnlyList<Method> Methods => [.. methods.Values.OrderBy(m => m.Family).ThenBy(m => m.Id, StringComparer.Ordinal)];

    /// <summary>Finds a method.</summary>
    /// <param name="family">The family.</param>
    /// <param name="id">The id.</param>
    /// <returns>The method, or null.</returns>
    public Method? Find(MethodFamily family, string id) => methods.GetValueOrDefault((family, id));

    /// <summary>The ids of a family, in ordinal order.</summary>
    /// <param name="family">The family.</param>
    /// <returns>The ids.</returns>
    public IReadOnlyList<string> Ids(MethodFamily family)
        => [.. methods.Keys.Where(k => k.Family == family).Select(k => k.Id).Order(StringComparer.Ordinal)];

    /// <summary>A catalog with these methods and more.</summary>
    /// <param name="add">Adds the others.</param>
    /// <returns>A new catalog.</returns>
    /// <exception cref="ArgumentException">An id is taken already.</exception>
    public MethodCatalog With(Action<IMethodRegistry> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        var builder = new MethodCatalogBuilder();
        foreach (var method in methods.Values) builder.Add(method);
        add(builder);
        return builder.Build();
    }

    /// <summary>Makes a method.</summary>
    /// <typeparam name="TContract">The interface of the family: <c>IWeighting</c>, <c>INormalizer</c>, ...</typeparam>
    /// <param name="family">The family.</param>
    /// <param name="choice">Its id and options.</param>
    /// <returns>The method.</returns>
    /// <exception cref="KeyNotFoundException">The family has no such method.</exception>
    /// <exception cref="ArgumentException">The options are those of another method.</exception>
    public TContract Create<TContract>(MethodFamily family, MethodChoice choice) where TContract : class
    {
        ArgumentNullException.ThrowIfNull(choice);
        return ((Method<TContract>)Get(family, choice.Id)).Create(choice.Options);
    }

    internal Method Get(MethodFamily family, string id)
        => Find(family, id) ?? throw new KeyNotFoundException($"There is no {family} method '{id}'.");
}

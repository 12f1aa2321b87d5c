namespace FusionMetrics.Methods;

/// <summary>A method of one family.</summary>
/// <typeparam name="TContract">The interface of the family, such as <c>IWeighting</c>.</typeparam>
public abstract class Method<TContract> : Method where TContract : class
{
    private protected Method(MethodFamily family, string id, MethodDescription description, OptionSet options)
        : base(family, id, description, options)
    {
    }

    /// <summary>Makes the method.</summary>
    /// <param name="options">Its options; null for the defaults.</param>
    /// <returns>The method.</returns>
    /// <exception cref="ArgumentException">The options are those of another method.</exception>
    public abstract TContract Create(MethodOptions? options = null);

    /// <inheritdoc/>
    public override Type Contract => typeof(TContract);

    /// <inheritdoc/>
    public override object CreateObject(MethodOptions? options = null) => Create(options);

    private protected TOptions Own<TOptions>(MethodOptions? options) where TOptions : MethodOptions => (options ?? Options.Defaults) as TOptions
        ?? throw new ArgumentException($"{Family} method '{Id}' takes {typeof(TOptions).Name}, not {options!.GetType().Name}.", nameof(options));
}

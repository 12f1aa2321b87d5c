using FusionMetrics.Methods;

namespace FusionMetrics.Testing.Examination;

/// <summary>Puts a method to the promises of its contract.</summary>
internal static class Examiner
{
    // What an author needs of a broken promise is a case or two, not all of them.
    private const int MostPerPromise = 3;

    public static IReadOnlyList<Violation> Examine<T>(string subject, T method, FamilyPromises<T> promises, IEnumerable<MethodClaim> claims)
    {
        var found = new List<Violation>();
        foreach (var promise in promises.All.Where(p => Holds(p.Promise, claims)))
        {
            foreach (var trial in promise.Trials().Where(t => !Excuses(t.Unless, claims)))
            {
                if (Tried(subject, method, promise.Promise, promises.Defined.Promise, trial) is not { } violation) continue;
                if (found.Count(v => v.Promise == violation.Promise) < MostPerPromise) found.Add(violation);
            }
        }
        return found;
    }

    private static bool Holds(Promise promise, IEnumerable<MethodClaim> claims)
        => (promise.Claim is not { } claim || claims.Contains(claim)) && !Excuses(promise.Unless, claims);

    private static bool Excuses(MethodClaim? unless, IEnumerable<MethodClaim> claims) => unless is { } excuse && claims.Contains(excuse);

    private static Violation? Tried<T>(string subject, T method, Promise promise, Promise defined, Trial<T> trial)
    {
        try
        {
            return trial.Breach(method) is { } seen ? new(subject, promise, trial.Case, seen) : null;
        }
        catch (FusionMetricsException)
        {
            // Declined with a diagnostic: allowed, but for what every method must accept, and those trials see to it themselves.
            return null;
        }
        catch (Exception exception)
        {
            return new(subject, defined, trial.Case, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}

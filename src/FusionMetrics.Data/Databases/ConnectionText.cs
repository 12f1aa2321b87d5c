using System.Data.Common;

namespace FusionMetrics.Data.Databases;

/// <summary>Connection strings, as far as all drivers write them alike.</summary>
internal static class ConnectionText
{
    // What drivers call what nobody else may know.
    private static readonly string[] Secrets = ["password", "pwd", "psw", "token", "secret"];

    /// <summary>Whether one of the parts of a connection string is a secret.</summary>
    public static bool HasSecret(string connection)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            return parts.Keys.Cast<string>().Any(key => Secrets.Any(secret => key.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        }
        catch (ArgumentException)
        {
            // What is no connection string is the driver's to refuse.
            return false;
        }
    }
}

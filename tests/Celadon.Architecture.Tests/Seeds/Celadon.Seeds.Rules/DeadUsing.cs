// expects IDE0005
using System.Text;

namespace Celadon.Seeds.Rules;

internal static class DeadUsing;

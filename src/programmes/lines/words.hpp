// The words of this room beside the stages (api.hpp).
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::lines {

// per_body: so many for each prefecture, county or industry. complete: all of them (清理全部文件). unspecified: 一批, a number is missing.
enum class LineTargetKind { exact, at_least, about, unspecified, per_body, recurring, complete };
BOOST_DESCRIBE_ENUM(LineTargetKind, exact, at_least, about, unspecified, per_body, recurring, complete)

// Where the number was read: in the notice itself, in the press, entered by an operator, or not confirmed at all.
enum class LineTargetSeen { source, press, operator_, unconfirmed };
BOOST_DESCRIBE_ENUM(LineTargetSeen, source, press, operator_, unconfirmed)

enum class ListRuling { counts, counts_not, open };
BOOST_DESCRIBE_ENUM(ListRuling, counts, counts_not, open)

enum class LineColour { none, green, yellow, red };
BOOST_DESCRIBE_ENUM(LineColour, none, green, yellow, red)

}  // namespace luoshi::programmes::lines

// The request target (RFC 9112, origin form), decoded strictly: broken escapes, control characters, invalid UTF-8 and dot segments are refused
// rather than repaired, so that nothing behind this line sees two spellings of one path.
#pragma once
#include <string_view>

#include "foundation/result.hpp"
#include "platform/http/message.hpp"

namespace luoshi::http {

struct Target {
    std::vector<std::string> segments;  // decoded; "/api/notices" → {"api", "notices"}; a trailing slash leaves an empty last one
    Pairs query;                        // decoded, '+' is a space
};

Result<Target> parse_target(std::string_view target);

}  // namespace luoshi::http

// The text of an answer's head, and of what a proxy says. Header values can never break out of their line.
#pragma once
#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace luoshi::http {

enum class Connected { keep, close };

std::string response_head(const Response& response, Connected connected);
// 204, 304 and event streams have none of a known length.
bool has_body(const Response& response);
// The hop that our own proxy saw: the last of X-Forwarded-For.
std::string_view last_hop(std::string_view forwarded_for);

}  // namespace luoshi::http

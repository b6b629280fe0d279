#include "platform/http/security_headers.hpp"

#include <fmt/format.h>

namespace luoshi::http {

SecurityHeaders::SecurityHeaders(std::string_view frame_ancestors)
    : content_policy_(fmt::format(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
          "form-action 'self'; base-uri 'none'; frame-ancestors {}",
          frame_ancestors)) {}

void SecurityHeaders::add_to(Response& response, bool secure) const {
    auto& headers = response.headers;
    headers.emplace_back("content-security-policy", content_policy_);
    headers.emplace_back("x-content-type-options", "nosniff");
    headers.emplace_back("referrer-policy", "strict-origin-when-cross-origin");
    headers.emplace_back("permissions-policy", "camera=(self)");
    headers.emplace_back("cross-origin-opener-policy", "same-origin");
    headers.emplace_back("cross-origin-resource-policy", "same-origin");
    if (secure) headers.emplace_back("strict-transport-security", "max-age=31536000; includeSubDomains");
}

}  // namespace luoshi::http

// Keeps other sites from acting through a visitor's browser: the fetch metadata or origin of a write must be ours, and a write on a session
// carries the session's CSRF value in a header, which another site can neither read nor send.
#pragma once
#include "platform/access/actor.hpp"
#include "platform/http/message.hpp"
#include "foundation/result.hpp"

namespace luoshi::http {

// `public_url`: how the outside calls us, where a proxy changes the Host header; may be empty.
Result<Nothing> require_same_site(const Request& request, std::string_view public_url);
Result<Nothing> require_csrf(const Request& request, const Actor& actor);

}  // namespace luoshi::http

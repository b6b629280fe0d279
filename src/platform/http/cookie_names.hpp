// What the cookies are called. Over HTTPS with the prefix by which a browser takes a cookie only from this host and only for it (ASVS 4.0.3, 3.4.4):
// a neighbour in the same domain cannot put another session under ours. Over plain HTTP browsers refuse the prefix.
#pragma once
#include <string_view>

namespace luoshi::http {

constexpr std::string_view session_cookie(bool secure) { return secure ? "__Host-luoshi_session" : "luoshi_session"; }
constexpr std::string_view csrf_cookie(bool secure) { return secure ? "__Host-luoshi_csrf" : "luoshi_csrf"; }

}  // namespace luoshi::http

#include "platform/http/credentials.hpp"

#include "platform/http/cookie_names.hpp"
#include "platform/http/decode.hpp"

namespace luoshi::http {

Credentials credentials_of(const Request& request) {
    Credentials credentials;
    const auto authorization = request.header("authorization");
    constexpr std::string_view scheme = "Bearer ";
    if (authorization.starts_with(scheme) || authorization.starts_with("bearer ")) credentials.bearer = authorization.substr(scheme.size());
    else credentials.session = request.cookie(session_cookie(request.secure));
    credentials.client = detail::client_facts(request);
    return credentials;
}

}  // namespace luoshi::http

// A client for other servers (OIDC, webhooks): one request, one answer, blocking, with a limit on time and size. TLS certificates are
// checked against the system's authorities and the server's name. Redirects are answers like others: they are not followed.
// Never call it inside a Work: a row's post_after is the place (rows.hpp).
#pragma once
#include <chrono>
#include <string>

#include "foundation/result.hpp"
#include "platform/http/message.hpp"

namespace luoshi::http {

struct ClientRequest {
    std::string url;  // http:// or https://
    std::string method = "GET";
    Pairs headers = {};
    std::string body = {};
    std::chrono::milliseconds timeout{10'000};  // for everything together
    std::size_t response_limit = 1 << 20;
    std::string authorities_file = {};  // PEM; in place of the system's
};

struct ClientResponse {
    int status = 0;
    Pairs headers = {};  // names in lower case
    std::string body = {};

    std::string_view header(std::string_view lower_case_name) const { return find_pair(headers, lower_case_name); }
};

// Refuses with "outside-address" (not a URL), "outside-unreachable", "outside-timeout", "outside-certificate", "outside-answer".
Result<ClientResponse> fetch(const ClientRequest& request);

// Of names and values for a body of type application/x-www-form-urlencoded or a query.
std::string form_encode(const Pairs& pairs);

}  // namespace luoshi::http

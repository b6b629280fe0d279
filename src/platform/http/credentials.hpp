// What a request brings to show who is asking. Who that is, identity says.
#pragma once
#include <functional>

#include "platform/http/route.hpp"

namespace luoshi::http {

struct Credentials {
    std::string session;  // the cookie luoshi_session
    std::string bearer;   // Authorization: Bearer …; beats the cookie
    ClientFacts client;

    bool any() const { return !session.empty() || !bearer.empty(); }
};

Credentials credentials_of(const Request& request);

// Runs in a read Work. A Problem of code denied means "not (any more) signed in": public rows then see nobody, others answer 401.
using Authenticate = std::function<Result<Actor>(Work&, const Credentials&)>;

}  // namespace luoshi::http

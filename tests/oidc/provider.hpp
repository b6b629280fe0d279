// The provider as a child process, and a browser that signs in there.
#pragma once
#include <sys/types.h>

#include <map>
#include <string>

#include "platform/http/client.hpp"

namespace luoshi::testing {

inline const std::string return_url = "https://luoshi.example/sign-in/oidc";
inline const std::string client_secret = "only for tests & nothing else";

class OidcProvider {
 public:
    OidcProvider();   // installs the packages named in the lock file where they are missing; throws when it does not start
    ~OidcProvider();  // ends it
    OidcProvider(const OidcProvider&) = delete;
    OidcProvider& operator=(const OidcProvider&) = delete;
    const std::string& issuer() const { return issuer_; }

 private:
    pid_t pid_ = -1;
    int in_ = -1;
    std::string issuer_;
};

// Follows redirects, keeps cookies, fills in the provider's two forms (who are you; do you agree).
class Browser {
 public:
    // Where the provider sends the browser back to, with its question: code, state, iss.
    std::map<std::string, std::string> sign_in(const std::string& url, const std::string& subject);

 private:
    http::ClientResponse send(const std::string& url, const std::string& form = {});
    std::string origin_;
    std::map<std::string, std::string> cookies_;
};

}  // namespace luoshi::testing

// The headers that every answer carries.
#pragma once
#include "platform/http/message.hpp"

namespace luoshi::http {

class SecurityHeaders {
 public:
    // `frame_ancestors`: who may embed the pages, as in CSP: "'none'", "'self'", "https://portal.example.gov.cn".
    explicit SecurityHeaders(std::string_view frame_ancestors);
    void add_to(Response& response, bool secure) const;

 private:
    std::string content_policy_;
};

}  // namespace luoshi::http

// Problems on the wire: RFC 9457 documents with the stable member `slug`. One place decides the status of every refusal.
#pragma once
#include "foundation/result.hpp"
#include "platform/http/message.hpp"

namespace luoshi::http {

int status_of(const Problem& problem);

// application/problem+json in the reader's language; `request` is the id to quote when asking for help.
Response problem_response(const Problem& problem, Language language = Language::zh, std::string_view request = {});

// The refusals that the HTTP side itself makes.
Problem not_found();
Problem overloaded();
Problem outcome_unknown();
Problem too_many_requests();
Problem already_so();
Problem internal_error();
Problem body_too_large(std::size_t limit_bytes);
Problem bad_request(std::string detail, std::string detail_en);

}  // namespace luoshi::http

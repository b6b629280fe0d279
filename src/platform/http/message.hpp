// Request and Response as the house sees them: plain values, no Beast. Names of headers are in lower case.
#pragma once
#include <boost/describe.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::http {

class Subscription;

enum class Verb { get, post, put, patch, delete_ };
BOOST_DESCRIBE_ENUM(Verb, get, post, put, patch, delete_)

std::string_view verb_word(Verb verb);  // "GET"

using Pairs = std::vector<std::pair<std::string, std::string>>;

// The value of the first pair of that name; empty where there is none.
std::string_view find_pair(const Pairs& pairs, std::string_view name);
bool has_pair(const Pairs& pairs, std::string_view name);

enum class Language { zh, en };

struct Request {
    Verb verb = Verb::get;
    bool head = false;           // a GET whose answer carries no body
    std::string target = "/";    // path and query as sent
    std::string path = {};       // decoded from the target by parse_target
    Pairs query = {};            // decoded, in order
    Pairs path_parts = {};       // {id} → decoded value, filled by the router
    Pairs headers = {};
    std::string body = {};
    std::string address = {};    // of the client (X-Forwarded-For only behind a trusted proxy)
    bool secure = false;         // came over TLS
    std::string id = {};         // for logs and audit; made by the Application where empty

    std::string_view header(std::string_view lower_case_name) const { return find_pair(headers, lower_case_name); }
    std::string_view cookie(std::string_view name) const;
    // ?lang=en or zh, else the better liked of Accept-Language, else Chinese.
    Language language() const;
};

struct Response {
    int status = 200;
    Pairs headers = {};
    std::string body = {};
    std::shared_ptr<const std::string> shared_body = {};  // stands for body where set: files in memory
    std::string topic = {};                                 // set by event rows: the stream to open
    std::shared_ptr<Subscription> events = {};              // opened by the Application
    std::shared_ptr<const Problem> refusal = {};            // the answer is this problem, although the act is kept (Kept)
    bool shown_once = false;                                // holds a secret: never kept for a repeated request

    std::string_view header(std::string_view lower_case_name) const { return find_pair(headers, lower_case_name); }
    std::string_view content() const { return shared_body ? std::string_view(*shared_body) : std::string_view(body); }
};

}  // namespace luoshi::http

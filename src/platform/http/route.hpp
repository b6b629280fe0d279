// Route rows: the one place where a use case, its path, its operation name and its permission meet.
//
//   constexpr auto routes() { return std::array{
//       post<&register_notice>("/api/notices", "registerNotice", permissions::write),
//       get<&show_notice>("/api/notices/{id}", "showNotice", permissions::read)}; }
//
// A use case is `Result<View> name(Work&, const Command&)` and knows no HTTP. Path parts, query parameters (GET) and the JSON body (other
// verbs) fill the described members of Command by name; unknown ones are refused. GET opens a read Work, the others a write Work.
// From the same rows and structs openapi.json is made; the client's types are generated from it.
//
// Special members of a Command, filled by the server and not part of its JSON:
//   Upload upload            the raw body of a file upload (name from ?name=, declared type from Content-Type)
//   IfMatch if_match         the version in If-Match; the use case refuses with conflict "changed-meanwhile" when it differs
//   ClientFacts client       address and user agent, for sessions and lock-out
// Special Views:
//   FileReply                bytes with a name and a type, as attachment
//   SessionReply<T>          T with Set-Cookie instructions (platform/http/session_cookie.hpp)
//   Page<T>                  {items, next, total?}: a list; also answers Accept: text/csv and …spreadsheetml.sheet
// A View with a member `version` (integer) gets an ETag.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "platform/access/actor.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::http {

enum class Verb { get, post, put, patch, delete_ };
BOOST_DESCRIBE_ENUM(Verb, get, post, put, patch, delete_)

struct Upload {
    std::string name;    // as the client called it; only for showing
    std::string type;    // as the client declared it; never trusted
    std::string bytes;
};
struct IfMatch {
    std::optional<std::int64_t> version;
};
struct ClientFacts {
    std::string address;
    std::string agent;
    std::string language;
};

struct FileReply {
    std::string name;
    std::string type;   // media type
    std::string bytes;
    bool inline_ = false;  // true only for types that cannot run (never HTML, SVG or PDF from outside)
};

// One page of a list. `next` is the cursor for the following page; nothing at the end. Commands of lists have the members
// `std::optional<std::string> cursor; std::optional<int> limit;` (1–200, default 50).
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;
    std::optional<std::int64_t> total;
};

// Instructions that a View may carry about cookies: sign-in sets, sign-out clears.
struct CookieInstruction {
    std::string session;  // the secret; empty: clear
    std::string csrf;
    std::int64_t max_age_seconds = 0;
};
template <class T>
struct SessionReply {
    T body;
    CookieInstruction cookie;
};

template <class T>
struct is_page : std::false_type {};
template <class T>
struct is_page<Page<T>> : std::true_type {};
template <class T>
struct is_session_reply : std::false_type {};
template <class T>
struct is_session_reply<SessionReply<T>> : std::true_type {};

// A request as handlers see it, after the server's limits; no Beast beyond platform/http/*.cpp.
struct Request {
    Verb verb = Verb::get;
    std::string target;                                          // path and query as sent
    std::string path;
    std::vector<std::pair<std::string, std::string>> query;      // decoded, in order
    std::vector<std::pair<std::string, std::string>> path_parts;  // {id} → decoded value
    std::vector<std::pair<std::string, std::string>> headers;    // names in lower case
    std::string body;
    std::string address;                                         // of the client (X-Forwarded-For only behind a trusted proxy)
    std::string id;                                              // for logs
    std::string_view header(std::string_view lower_case_name) const;
};

struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

Response problem_response(const Problem& problem);  // application/problem+json, RFC 9457, member `slug`

// What one decoded request does inside its Work.
using Invoke = std::function<Result<Response>(Work&)>;

struct Route {
    Verb verb;
    std::string_view path;       // "/api/notices/{id}"
    std::string_view operation;  // "showNotice"
    Permission permission;
    // Decodes now (a Problem answers 422/400 without touching the database), runs later.
    Result<Invoke> (*decode)(const Request&);
    // The partition that the command names (member `county`), or empty: the actor's own.
    std::string (*county)(const Request&);
    void (*describe)(class OpenApi&, const Route&);
    bool uploads = false;
};

}  // namespace luoshi::http

// The templates get<>, post<>, put<>, patch<>, remove<> and upload<> that make rows stand in platform/http/rows.hpp.

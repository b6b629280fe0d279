// Route rows: the one place where a use case, its path, its operation name and its permission meet.
//
//   constexpr Route rows[] = {
//       post<&register_notice>("/api/notices", "registerNotice", permissions::write),
//       get<&show_notice>("/api/notices/{id}", "showNotice", permissions::read)};
//   std::span<const Route> routes() { return rows; }
//
// A use case is `Result<View> name(Work&, const Command&)` and knows no HTTP. Path parts, query parameters (GET, DELETE, uploads) and the
// JSON body (other verbs) fill the described members of Command by name; unknown ones are refused. GET opens a read Work, the others a
// write Work. From the same rows and structs openapi.json is made; the client's types are generated from it.
// A member `county` (text, optional or not) of a Command names the partition of a write; without it, it is the actor's own.
//
// Special members of a Command, filled by the server and not part of its JSON:
//   Upload upload            the raw body of a file upload (name from ?name=, declared type from Content-Type)
//   IfMatch if_match         the version in If-Match; the use case refuses with conflict "changed-meanwhile" when it differs
//   ClientFacts client       address and user agent, for sessions and lock-out
// Special Views:
//   FileReply                bytes with a name and a type, as attachment
//   SessionReply<T>          T with Set-Cookie instructions
//   Kept<T>                  T, or a refusal whose traces are committed all the same (a failed sign-in is counted)
//   Page<T>                  {items, next, total}: a list; also answers Accept: text/csv and …spreadsheetml.sheet with all its pages. Column
//                            titles are the member names, or what T::labels() says: a static function that answers {member, title} pairs
// A View with `using shown_once = void;` holds a secret: its answer is not kept for a repeat with the same Idempotency-Key.
// A View with a member `version` (integer) gets an ETag. A POST whose View has a member `id` answers 201.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "platform/access/actor.hpp"
#include "platform/http/message.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::http {

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

// A refusal that still commits: what the use case did stays, the caller is told the problem.
template <class T>
struct Kept {
    T view;
    std::optional<Problem> refusal = {};
};

// What an event row answers: which stream the caller may follow (platform/http/events.hpp).
struct Topic {
    std::string name;
};

template <class T>
struct is_page : std::false_type {};
template <class T>
struct is_page<Page<T>> : std::true_type {};
template <class T>
struct is_session_reply : std::false_type {};
template <class T>
struct is_session_reply<SessionReply<T>> : std::true_type {};
template <class T>
struct is_kept : std::false_type {};
template <class T>
struct is_kept<Kept<T>> : std::true_type {};

// What one decoded request does inside its Work. It may run more than once before its answer counts.
using Invoke = std::function<Result<Response>(Work&)>;

struct Call {
    Invoke invoke;
    std::string county = {};                            // the partition that the command names, or empty
    // Before the Work of a write opens: a look in a read Work, which answers the county to write in (empty: as above), and then what takes
    // long or waits for others, outside of any Work (rows.hpp: post_after, post_prepared).
    std::function<Result<std::string>(Work&)> look = {};
    std::function<Result<Nothing>()> before = {};
};

class OpenApi;

enum class Opens { read_work, write_work };
enum class Rate { usual, strict };  // strict: sign-in and the like, a few a minute from one address

struct Route {
    Verb verb;
    std::string_view path;       // "/api/notices/{id}"
    std::string_view operation;  // "showNotice"
    Permission permission;
    Opens opens;
    // Decodes now (a Problem answers 422/400 without touching the database), runs later.
    Result<Call> (*decode)(const Request&);
    void (*describe)(OpenApi&, const Route&);
    bool uploads = false;  // the body is a file
    Rate rate = Rate::usual;
};

}  // namespace luoshi::http

// The templates get<>, post<>, put<>, patch<>, remove<>, upload<>, ask<>, events<>, post_after<> and post_prepared<> that make rows stand in
// rows.hpp.

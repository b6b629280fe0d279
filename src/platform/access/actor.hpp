// Who acts, and what they may do where. Filled by identity for each request; asked by use cases; fails closed.
//
// A grant is a permission over a subtree of bodies, written as the path of its root ("/430000/430100/"); an actor without grants sees
// nothing. Paths are those of org::body (each part a body's code, in today's tree).
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/result.hpp"

namespace luoshi {

using AccountId = Id<struct AccountTag>;
using BodyId = Id<struct BodyTag>;

// One right that a role can hold. Declared once, in a module's permissions.hpp; a route row cannot be written without one.
struct Permission {
    std::string_view name;      // "notices.write"
    std::string_view words;     // 登记和更正通知
    std::string_view words_en;  // register and correct notices
};

// A row that anybody may call, signed in or not.
inline constexpr Permission public_access{"", "公开", "public"};
// A row that any signed-in account may call about itself.
inline constexpr Permission signed_in{"-", "本人", "signed in"};

struct Grant {
    std::string permission;
    std::string scope;  // body path, always ending in '/'
};

// How the caller proved who they are.
enum class Proof { none, session, token, command_line, job };
BOOST_DESCRIBE_ENUM(Proof, none, session, token, command_line, job)

struct Actor {
    std::optional<AccountId> account;
    std::string name;         // shown in the audit and in timelines
    Proof proof = Proof::none;
    std::string session;      // the session's or token's id, for listing and revoking
    std::string csrf;         // of a session: what its writes must carry in X-CSRF-Token
    std::string county = "430000";  // home division: the partition of this actor's own acts
    std::optional<BodyId> body;     // the body the acting post belongs to
    std::string body_path;          // its path; empty without a body
    std::string post;               // the acting post's title
    std::vector<Grant> grants;
    std::string language = "zh-CN";

    bool is_signed_in() const { return account.has_value() || proof == Proof::command_line || proof == Proof::job; }
    // True when some grant of this permission covers the subtree in which `path` lies.
    bool may(const Permission& permission, std::string_view path) const;
    // True when the permission is held anywhere.
    bool may_somewhere(const Permission& permission) const;
    // The roots of what this permission covers, without those inside others; empty: nothing.
    std::vector<std::string> scopes(const Permission& permission) const;
};

// May do everything everywhere; for the command line, jobs and tests, which prove themselves by having the database.
Actor trusted_actor(Proof proof, std::string name);

// Refuses with `denied` "not-permitted" (held, but not here, or not at all) or "sign-in-required".
Result<Nothing> require(const Actor& actor, const Permission& permission, std::string_view path);

}  // namespace luoshi

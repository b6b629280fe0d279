// The audit: one hash chain per county. Every act that changes something appends entries; a changed, missing or inserted entry is found and named.
//
//   content(n) = H("luoshi.audit/1" | county | serial | at | account | actor | proof | request | action | subject kind | subject | details)
//   digest(n)  = H("luoshi.link/1" | digest(n-1) | serial | content(n)),  digest(0) = ""
//
// Every field is preceded by its length (eight bytes, big-endian; all ones for "absent"), so no two entries share their bytes. H is SHA-256 or SM3,
// named in each entry. Because the link covers the content's digest only, a dossier about one subject can prove its entries without showing
// the others.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::storage {

class Storage;

struct AuditEntry {
    std::string county;
    std::int64_t serial = 0;  // 1, 2, 3, … in each county
    Instant at;
    std::optional<std::string> account;
    std::string actor;
    std::string proof;
    std::string request;
    std::string action;
    std::string subject_kind;
    std::string subject;
    std::string details;  // JSON text, as digested
    std::string previous;  // digest of the entry before; empty for the first
    std::string digest;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
};
BOOST_DESCRIBE_STRUCT(AuditEntry, (),
                      (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm))

std::string audit_content(const AuditEntry& entry);  // hexadecimal
std::string audit_link(crypto::Algorithm algorithm, std::string_view previous, std::int64_t serial, std::string_view content);
// Sets previous and digest.
void chain_after(AuditEntry& entry, std::string_view previous);

}  // namespace luoshi::storage

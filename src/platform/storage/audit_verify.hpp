// Checking the audit: every chain from its first entry to its head, against the daily anchors, and dossiers that can be checked without a database.
#pragma once
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "foundation/result.hpp"
#include "platform/crypto/signature.hpp"
#include "platform/storage/audit.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

class Connection;

// The first entry of a chain that does not stand up.
struct AuditFault {
    std::string county;
    std::int64_t serial = 0;
    std::string reason;  // "content", "link", "missing", "cut-off", "anchor", "anchor-signature"
    std::string says;
    std::string says_en;
};
BOOST_DESCRIBE_STRUCT(AuditFault, (), (county, serial, reason, says, says_en))

struct AuditVerdict {
    std::int64_t counties = 0;
    std::int64_t entries = 0;
    std::int64_t anchors = 0;
    std::vector<AuditFault> faults;  // at most one for each county
    bool sound() const { return faults.empty(); }
};
BOOST_DESCRIBE_STRUCT(AuditVerdict, (), (counties, entries, anchors, faults))

// Takes the entries of one county after the other, each county's in order.
class AuditVerifier {
 public:
    void take(const AuditEntry& entry);
    // An entry of which only the content's digest is shown.
    void take(const std::string& county, std::int64_t serial, crypto::Algorithm algorithm, std::string_view content, std::string_view previous,
              std::string_view digest);
    // What an anchor says about an entry that was taken.
    void expect(const std::string& county, std::int64_t serial, const std::string& digest);
    AuditVerdict finish();

 private:
    void begin(const std::string& county);
    void end_county();
    void fault(std::int64_t serial, std::string reason);

    std::map<std::string, std::map<std::int64_t, std::string>> expected_;
    AuditVerdict verdict_;
    std::string county_;
    std::int64_t serial_ = 0;
    std::string digest_;
    bool faulty_ = false;
};

// The whole database, or one county. Signatures of anchors are checked with the given public keys (by their fingerprint); an anchor signed with
// another key counts as unsigned.
AuditVerdict verify_audit(Storage& storage, const std::vector<std::string>& public_keys = {}, const std::optional<std::string>& county = {});
AuditVerdict verify_audit(Connection& connection, const std::vector<std::string>& public_keys = {},
                          const std::optional<std::string>& county = {});

// ---- anchors ---------------------------------------------------------------------------------------------------------

struct AuditAnchor {
    std::string county;
    Date day;
    std::int64_t serial = 0;
    std::string digest;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::optional<std::string> key;        // fingerprint of the signing key
    std::optional<std::string> signature;  // base64url, over anchor_statement
};
BOOST_DESCRIBE_STRUCT(AuditAnchor, (), (county, day, serial, digest, algorithm, key, signature))

std::string anchor_statement(const AuditAnchor& anchor);
std::string key_fingerprint(const std::string& public_pem);

// Anchors the head of every chain that grew since its last anchor, once a day each. Run daily; publish what find_anchors lists.
std::int64_t anchor_audit(Storage& storage, const crypto::SigningKey* key = nullptr, const Clock& clock = system_clock());
std::vector<AuditAnchor> find_anchors(Work& work, std::string_view county);

// ---- reading ---------------------------------------------------------------------------------------------------------

// The entries about one thing, the newest first: its timeline.
std::vector<AuditEntry> audit_of(Work& work, std::string_view subject_kind, std::string_view subject, int limit = 200);

// ---- dossiers --------------------------------------------------------------------------------------------------------

// A chain as a file of JSON Lines. With a subject only its entries are shown; of the others only the digests, so that the chain still closes.
struct DossierScope {
    std::string county;
    std::optional<std::string> subject_kind;
    std::optional<std::string> subject;
};
struct DossierVerdict {
    std::string county;
    std::int64_t entries = 0;
    std::int64_t shown = 0;
    std::string head;
    std::optional<AuditFault> fault;
};
BOOST_DESCRIBE_STRUCT(DossierVerdict, (), (county, entries, shown, head, fault))

DossierVerdict export_dossier(Storage& storage, const DossierScope& scope, std::ostream& out, const Clock& clock = system_clock());
// Refuses with invalid "not-a-dossier" what is none; a dossier that is one but does not stand up has a fault.
Result<DossierVerdict> verify_dossier(std::istream& in, const std::vector<std::string>& public_keys = {});

}  // namespace luoshi::storage

// What the two files of custody share: the custodian's own reach and key, and openings as they are stored.
#pragma once
#include "supervision/complaints/envelope.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {

// In the order of queries/opening_by_id.sql.
struct StoredOpening {
    std::string county;
    OpeningId id;
    ComplaintId complaint;
    std::string sealed_reason;
    CustodianKeyId asked_key;
    std::string asked_by;
    std::string asked_name;
    Instant asked_at;
    std::optional<CustodianKeyId> approved_key;
    std::optional<std::string> approved_by;
    std::optional<std::string> approved_name;
    std::optional<Instant> approved_at;
    std::optional<std::string> released;
    std::optional<std::string> refused_by;
    std::optional<std::string> refused_name;
    std::optional<Instant> refused_at;
    std::optional<Instant> opened_at;
};
BOOST_DESCRIBE_STRUCT(StoredOpening, (),
                      (county, id, complaint, sealed_reason, asked_key, asked_by, asked_name, asked_at, approved_key, approved_by, approved_name, approved_at, released,
                       refused_by, refused_name, refused_at, opened_at))

// The division whose identities the actor keeps; refused without the right.
Result<std::string> own_reach(Work& work);
std::vector<StoredKey> keys_of_reach(Work& work, std::string_view reach);
// The actor's key that holds a share of this complaint's, retired ones included: they still open what was sealed to them.
std::optional<StoredKey> own_key_for(Work& work, const Head& head);
CustodyView custody_of(Work& work);
OpeningView opening_view(Work& work, const Head& head, const StoredOpening& opening);
Problem no_such_opening();
Problem wrong_passphrase();
IdentityStanding identity_standing(Work& work, const Head& head);
Problem identity_erased();
// How many days after the closing an identity is kept: rules, complaint.identity_days, else 180. Refuses where sources disagree.
struct KeptDays {
    std::int64_t days = 0;
    bool set = false;
};
Result<KeptDays> kept_days(Work& work, std::string_view against_path);
void note_wrong_passphrase(Work& work, const OwnKeyOpened& own);

}  // namespace luoshi::supervision::complaints

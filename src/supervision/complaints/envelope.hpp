// The envelope of an identity: sealed under a key made for one complaint, the key in shares for the custodians, any two of whom open it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "platform/storage/work.hpp"
#include "supervision/complaints/store.hpp"

namespace luoshi::supervision::complaints {

struct Identity {
    std::string name;
    std::string phone;
    std::string resident_id;
};
BOOST_DESCRIBE_STRUCT(Identity, (), (name, phone, resident_id))

// In the order of queries/keys_in.sql.
struct StoredKey {
    std::string county;
    CustodianKeyId id;
    std::string reach;
    std::int64_t serial = 0;
    BodyId body;
    std::string body_path;
    std::string account;
    std::string name;
    std::string public_part;  // hexadecimal
    std::string sealed_secret;
    std::string salt;
    Instant made_at;
    std::optional<CustodianKeyId> vouched_by;
    std::optional<std::string> vouched_account;
    std::optional<Instant> retired_at;

    // The first two of a custody begin it; every later one needs a colleague's word.
    bool stands() const { return !retired_at && (serial <= 2 || vouched_by); }
};
BOOST_DESCRIBE_STRUCT(StoredKey, (),
                      (county, id, reach, serial, body, body_path, account, name, public_part, sealed_secret, salt, made_at, vouched_by, vouched_account, retired_at))

// In the order of queries/shares_of.sql.
struct StoredShare {
    std::int64_t number = 0;
    CustodianKeyId key;
    std::string sealed;
};
BOOST_DESCRIBE_STRUCT(StoredShare, (), (number, key, sealed))

// All keys of the divisions on the way to a path.
std::vector<StoredKey> keys_along(Work& work, std::string_view path);
// The standing keys of the nearest custody for complaints about this body, which is not the body's own; empty where fewer than two people keep one.
std::vector<StoredKey> custody_for(Work& work, std::string_view against_path);

void seal_identity(Work& work, const Head& head, const Identity& identity, const std::vector<StoredKey>& keys);

// A custodian's own share, from the own secret half; nothing when it was sealed to another key.
std::optional<std::string> open_share(const Head& head, const StoredShare& share, std::string_view secret);
std::string hand_over_share(Work& work, const Head& head, OpeningId opening, std::string_view share, std::string_view public_part_hex);
std::optional<std::string> take_over_share(const Head& head, OpeningId opening, std::string_view released, std::string_view secret);
std::optional<Identity> open_envelope(const Head& head, std::string_view sealed, std::string_view key);

}  // namespace luoshi::supervision::complaints

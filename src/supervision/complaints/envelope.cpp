#include "supervision/complaints/envelope.hpp"

#include <fmt/format.h>

#include <set>

#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/key_shares.hpp"
#include "platform/crypto/sealed_box.hpp"
#include "supervision/complaints/queries.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::size_t padded_to = 256;  // the length tells nothing of the name

std::string place_of(const Head& head) { return fmt::format("complaints.identity/{}/{}", head.county, head.id.to_string()); }
std::string place_of_share(const Head& head, std::int64_t number) { return fmt::format("{}/share/{}", place_of(head), number); }
std::string place_of_opening(const Head& head, OpeningId opening) { return fmt::format("{}/opening/{}", place_of(head), opening.to_string()); }

}  // namespace

std::vector<StoredKey> keys_along(Work& work, std::string_view path) {
    std::vector<std::string> reaches;
    for (std::optional<std::string> division = division_of(path); division; division = division_above(*division)) reaches.push_back(*division);
    reaches.resize(3);
    return work.all<StoredKey>(queries::keys_in, division_code(reaches[0]), reaches[0], division_code(reaches[1]), reaches[1], division_code(reaches[2]), reaches[2]);
}

std::vector<StoredKey> custody_for(Work& work, std::string_view against_path) {
    std::map<std::string, std::vector<StoredKey>> by_reach;
    for (auto& key : keys_along(work, against_path)) {
        // Nobody keeps the identities of those who complain about the own body or one above it.
        if (key.stands() && at_or_below(against_path, key.reach) && !at_or_below(key.body_path, against_path)) by_reach[key.reach].push_back(std::move(key));
    }
    std::vector<StoredKey> nearest;
    for (auto& [reach, keys] : by_reach) {
        std::set<std::string> people;
        std::vector<StoredKey> of_each;
        for (auto& key : keys) {
            if (people.insert(key.account).second) of_each.push_back(std::move(key));
        }
        if (of_each.size() >= 2) nearest = std::move(of_each);  // a longer reach comes later in the order
    }
    return nearest;
}

void seal_identity(Work& work, const Head& head, const Identity& identity, const std::vector<StoredKey>& keys) {
    const auto key = work.random().bytes<crypto::aes_key_bytes>();
    const auto nonce = work.random().bytes<crypto::aes_nonce_bytes>();
    auto plain = json::to_json(identity);
    plain.resize((plain.size() / padded_to + 1) * padded_to, ' ');
    const auto sealed = crypto::aes256_gcm_seal(crypto::view(key), crypto::view(nonce), place_of(head), plain);
    work.run(queries::insert_identity, head.county, head.id, crypto::base64url(std::string(crypto::view(nonce)) + sealed));
    const auto shares = crypto::split_in_two_of(static_cast<int>(keys.size()), crypto::view(key), work.random());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto public_part = crypto::from_hex(keys[i].public_part).value();
        const auto box = crypto::seal_to(public_part, shares[i].bytes, place_of_share(head, shares[i].number), work.random());
        work.run(queries::insert_share, head.county, head.id, std::int64_t{shares[i].number}, keys[i].county, keys[i].id, crypto::base64url(box));
    }
}

std::optional<std::string> open_share(const Head& head, const StoredShare& share, std::string_view secret) {
    const auto box = crypto::from_base64url(share.sealed);
    return box ? crypto::open_box(secret, *box, place_of_share(head, share.number)) : std::nullopt;
}

std::string hand_over_share(Work& work, const Head& head, OpeningId opening, std::string_view share, std::string_view public_part_hex) {
    return crypto::base64url(crypto::seal_to(crypto::from_hex(public_part_hex).value(), share, place_of_opening(head, opening), work.random()));
}

std::optional<std::string> take_over_share(const Head& head, OpeningId opening, std::string_view released, std::string_view secret) {
    const auto box = crypto::from_base64url(released);
    return box ? crypto::open_box(secret, *box, place_of_opening(head, opening)) : std::nullopt;
}

std::optional<Identity> open_envelope(const Head& head, std::string_view sealed, std::string_view key) {
    const auto bytes = crypto::from_base64url(sealed);
    if (!bytes || bytes->size() < crypto::aes_nonce_bytes) return std::nullopt;
    const auto plain = crypto::aes256_gcm_open(key, std::string_view(*bytes).substr(0, crypto::aes_nonce_bytes), place_of(head), std::string_view(*bytes).substr(crypto::aes_nonce_bytes));
    if (!plain) return std::nullopt;
    auto identity = json::from_json<Identity>(*plain);
    return identity ? std::optional(std::move(*identity)) : std::nullopt;
}

}  // namespace luoshi::supervision::complaints

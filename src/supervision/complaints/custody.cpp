// The custodians' keys: made by each for themselves, vouched for by a colleague, taken out of use; and what a custodian sees.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/sealed_box.hpp"
#include "supervision/complaints/custody.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/settings.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::size_t shortest_passphrase = 12;

std::string place_of_secret(std::string_view key) { return fmt::format("complaints.custodian/{}", key); }

CustodianKeyView key_view(Work& work, const StoredKey& key) {
    const auto body = org::find_body(work, key.body);
    const auto digest = crypto::sha256_hex(key.public_part);
    return {key.id, key.county, key.serial, key.name, body ? body->name : "", fmt::format("{} {} {} {}", digest.substr(0, 4), digest.substr(4, 4), digest.substr(8, 4), digest.substr(12, 4)),
            key.made_at, key.account == actor_key(work.actor()), key.stands(), !key.retired_at && !key.stands(), key.retired_at.has_value()};
}

Problem no_key_of_own() {
    return {Code::conflict, "no-own-key", "您还没有生效的保管密钥：请先建立，第三名起还要一名同事作保", "you have no standing key: make one; from the third on a colleague vouches for it"};
}

Result<OwnKeyLooked> looked_of(const StoredKey& key, std::string county, std::string passphrase, std::string subject) {
    return OwnKeyLooked{std::move(county), std::move(passphrase), key.sealed_secret, key.salt, key.id.to_string(), std::move(subject)};
}

}  // namespace

Result<std::string> own_reach(Work& work) {
    const auto reach = division_of(work.actor().body_path);
    TRY_DO(require(work.actor(), permissions::custody, reach));
    return reach;
}

std::vector<StoredKey> keys_of_reach(Work& work, std::string_view reach) {
    auto keys = keys_along(work, reach);
    std::erase_if(keys, [&](const auto& key) { return key.reach != reach; });
    return keys;
}

std::optional<StoredKey> own_key_for(Work& work, const Head& head) {
    for (auto& key : keys_along(work, head.against_path)) {
        if (key.account == actor_key(work.actor()) && work.one<StoredShare>(queries::share_for, head.county, head.id, key.id)) return std::move(key);
    }
    return std::nullopt;
}

Problem wrong_passphrase() {
    return {Code::denied, "passphrase-wrong", "保管口令不对；口令没有任何人能找回", "the passphrase is wrong; nobody can restore it"};
}

CustodyView custody_of(Work& work) {
    CustodyView view;
    view.reach = division_of(work.actor().body_path);
    const auto keys = keys_of_reach(work, view.reach);
    for (const auto& key : keys) view.keys.push_back(key_view(work, key));
    for (const auto& key : keys) {
        if (key.account != actor_key(work.actor())) continue;
        for (const auto& head : work.all<Head>(queries::named_for_key, key.id)) {
            SealedIdentityRow row{head.id, head.county, head.number, head.against_name, head.kind, head.state, head.received_on, 0, identity_standing(work, head), {}};
            row.shares = static_cast<std::int64_t>(work.all<StoredShare>(queries::shares_of, head.county, head.id).size());
            for (const auto& opening : work.all<StoredOpening>(queries::openings_of, head.county, head.id)) row.openings.push_back(opening_view(work, head, opening));
            view.identities.push_back(std::move(row));
        }
    }
    return view;
}

Result<CustodyView> show_custody(Work& work, const ShowCustody&) {
    TRY_DO(own_reach(work));
    return custody_of(work);
}

// ---- one's own key -----------------------------------------------------------------------------------------------------

Result<KeyLooked> find_key_maker(Work& work, const MakeCustodianKey& command) {
    TRY_DO(own_reach(work));
    if (characters(command.passphrase) < shortest_passphrase) {
        const std::string words = "保管口令至少 12 个字，最好是几个不相干的词；系统不保存，忘了谁也打不开";
        return Problem{Code::invalid, "passphrase-short", words, "at least twelve characters: it is kept nowhere and cannot be restored", {{"passphrase", "too-short", words}}};
    }
    const auto keys = crypto::make_box_keys(work.random());
    const auto salt = work.random().bytes<16>();
    const auto nonce = work.random().bytes<crypto::aes_nonce_bytes>();
    return KeyLooked{work.actor().county, command.passphrase, command.id, keys.secret, keys.public_part, std::string(crypto::view(salt)), std::string(crypto::view(nonce))};
}

Result<KeyPrepared> prepare_key(const KeyLooked& looked) {
    const auto key = crypto::passphrase_key(looked.passphrase, looked.salt, settings().passphrase);
    const auto sealed = looked.nonce + crypto::aes256_gcm_seal(key, looked.nonce, place_of_secret(looked.id.to_string()), looked.secret);
    return KeyPrepared{looked.id, crypto::hex(looked.public_part), crypto::base64url(sealed), crypto::hex(looked.salt)};
}

Result<CustodyView> make_custodian_key(Work& work, const KeyPrepared& prepared) {
    TRY(const std::string reach, own_reach(work));
    const auto& actor = work.actor();
    if (!actor.body || division_code(reach) != work.county()) return Problem{Code::conflict, "no-custodian-post", "保管员需要本区划单位的岗位", "a custodian needs a post in this division"};
    if (const auto known = work.one<StoredKey>(queries::key_by_id, work.county(), prepared.id)) {
        if (known->account == actor_key(actor)) return custody_of(work);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一把密钥，请重新提交", "this id belongs to another key; submit anew"};
    }
    std::int64_t serial = 0;
    for (const auto& key : keys_of_reach(work, reach)) {
        serial = std::max(serial, key.serial);
        if (key.account == actor_key(actor) && !key.retired_at)
            return Problem{Code::conflict, "key-exists", "您已有一把保管密钥；忘了口令请先由同事停用它", "you have a key already; if its passphrase is lost, a colleague retires it first"};
    }
    work.run(queries::insert_key, work.county(), prepared.id, reach, serial + 1, *actor.body, actor.body_path, actor_key(actor), actor.name, prepared.public_part,
             prepared.sealed_secret, prepared.salt, work.now());
    work.record("custody.make_key", "custodian_key", prepared.id.to_string(), {{"public", prepared.public_part}, {"serial", serial + 1}});
    return custody_of(work);
}

Result<OwnKeyLooked> find_own_key(Work& work, const JudgeCustodianKey& command) {
    TRY(const std::string reach, own_reach(work));
    for (const auto& key : keys_of_reach(work, reach)) {
        if (key.account == actor_key(work.actor()) && key.stands()) return looked_of(key, work.actor().county, command.passphrase, command.id.to_string());
    }
    return no_key_of_own();
}

Result<OwnKeyLooked> find_own_key_for_opening(Work& work, const AnswerOpening& command) {
    const auto opening = work.one<StoredOpening>(queries::opening_by_id, command.county, command.id);
    const auto head = opening ? find_head(work, opening->county, opening->complaint) : std::nullopt;
    if (!head) return no_such_opening();
    TRY_DO(own_reach(work));
    const auto key = own_key_for(work, *head);
    if (!key) return no_such_opening();
    return looked_of(*key, head->county, command.passphrase, opening->id.to_string());
}

Result<OwnKeyOpened> open_own_key(const OwnKeyLooked& looked) {
    OwnKeyOpened opened{looked.county, looked.key, looked.subject, std::nullopt};
    const auto salt = crypto::from_hex(looked.salt);
    const auto sealed = crypto::from_base64url(looked.sealed_secret);
    if (!salt || !sealed || sealed->size() < crypto::aes_nonce_bytes) return opened;
    const auto key = crypto::passphrase_key(looked.passphrase, *salt, settings().passphrase);
    opened.secret = crypto::aes256_gcm_open(key, std::string_view(*sealed).substr(0, crypto::aes_nonce_bytes), place_of_secret(looked.key), std::string_view(*sealed).substr(crypto::aes_nonce_bytes));
    return opened;
}

void note_wrong_passphrase(Work& work, const OwnKeyOpened& own) { work.record("custody.wrong_passphrase", "custodian_key", own.key); }

// ---- keys of colleagues ------------------------------------------------------------------------------------------------

namespace {

Result<StoredKey> find_judged(Work& work, const OwnKeyOpened& own) {
    TRY(const std::string reach, own_reach(work));
    const auto id = CustodianKeyId::parse(own.subject);
    const auto key = id ? work.one<StoredKey>(queries::key_by_id, work.county(), *id) : std::nullopt;
    if (!key || key->reach != reach) return Problem{Code::missing, "no-such-key", "没有这把密钥", "there is no such key"};
    return *key;
}

}  // namespace

Result<http::Kept<CustodyView>> vouch_for_key(Work& work, const OwnKeyOpened& own) {
    TRY(const StoredKey key, find_judged(work, own));
    if (!own.secret) {
        note_wrong_passphrase(work, own);
        return http::Kept<CustodyView>{{}, wrong_passphrase()};
    }
    if (key.account == actor_key(work.actor())) return Problem{Code::conflict, "own-key", "不能为自己的密钥作保", "nobody vouches for the own key"};
    if (key.retired_at) return Problem{Code::conflict, "key-retired", "这把密钥已停用", "this key is out of use"};
    if (!key.stands()) {
        work.run(queries::vouch_key, work.county(), key.id, own.key, actor_key(work.actor()), work.now());
        work.record("custody.vouch", "custodian_key", key.id.to_string(), {{"public", key.public_part}});
    }
    return http::Kept<CustodyView>{custody_of(work)};
}

Result<http::Kept<CustodyView>> retire_key(Work& work, const OwnKeyOpened& own) {
    TRY(const StoredKey key, find_judged(work, own));
    if (!own.secret) {
        note_wrong_passphrase(work, own);
        return http::Kept<CustodyView>{{}, wrong_passphrase()};
    }
    if (key.retired_at) return http::Kept<CustodyView>{custody_of(work)};
    const auto keys = keys_of_reach(work, key.reach);
    if (key.stands() && std::ranges::count_if(keys, &StoredKey::stands) <= 2)
        return Problem{Code::conflict, "two-must-stand", "停用后不足两名保管员：请先让接任者建立密钥并作保", "fewer than two custodians would stand: let the successor make a key first and vouch for it"};
    work.run(queries::retire_key, work.county(), key.id, work.now(), actor_key(work.actor()));
    work.record("custody.retire", "custodian_key", key.id.to_string());
    return http::Kept<CustodyView>{custody_of(work)};
}

}  // namespace luoshi::supervision::complaints

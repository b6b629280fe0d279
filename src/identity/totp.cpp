#include "identity/totp.hpp"

#include "identity/api.hpp"
#include "identity/failures.hpp"
#include "identity/queries.hpp"
#include "identity/settings.hpp"
#include "platform/crypto/totp.hpp"

namespace luoshi::identity {
namespace {

constexpr int recovery_codes = 10;
constexpr std::size_t code_digits = 6;

std::string place_of(AccountId account) { return "identity.account.totp/" + account.to_string(); }

Problem code_wrong() {
    return {Code::denied, "code-wrong", "动态验证码不正确或已用过，请等下一个验证码再试", "the code is wrong or was used before: try the next one"};
}

// People type them in groups, with or without dashes.
std::string typed(std::string_view code) {
    std::string plain;
    for (const char c : code) {
        if (c == ' ' || c == '-') continue;
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

std::string recovery_digest(AccountId account, std::string_view code) {
    return field_keys().search_digest(crypto::Algorithm::sha256, account.to_string() + "/" + std::string(code), "identity.recovery_code");
}

// The step that a right code belongs to.
std::optional<std::int64_t> step_of(const Work& work, const Account& account, const std::string& sealed, std::string_view code) {
    return crypto::verify_totp(field_keys().unseal(sealed, place_of(account.id)), code, work.now(), account.totp_last_step);
}

std::vector<std::string> new_recovery_codes(Work& work, AccountId account) {
    work.run(queries::delete_recovery_codes, work.county(), account);
    std::vector<std::string> codes;
    for (int i = 0; i < recovery_codes; ++i) {
        const auto bytes = work.random().bytes<10>();
        const auto code = crypto::base32(crypto::view(bytes));  // 16 characters
        work.run(queries::insert_recovery_code, work.county(), account, recovery_digest(account, typed(code)));
        codes.push_back(code.substr(0, 4) + "-" + code.substr(4, 4) + "-" + code.substr(8, 4) + "-" + code.substr(12));
    }
    return codes;
}

}  // namespace

Result<SignInProof> accept_code(Work& work, const Account& account, std::string_view code) {
    const auto plain = typed(code);
    if (plain.size() != code_digits) {
        if (work.run(queries::use_recovery_code, account.county, account.id, recovery_digest(account.id, plain), work.now()) > 0) {
            return SignInProof::password_and_recovery;
        }
        return code_wrong();
    }
    const auto step = step_of(work, account, account.totp_secret.value(), plain);
    if (!step) return code_wrong();
    work.run(queries::note_totp_step, account.county, account.id, *step);
    return SignInProof::password_and_code;
}

Result<TotpOffer> offer_totp(Work& work, const NoQuestion&) {
    TRY(const Account account, own_account(work));
    if (account.totp_secret) {
        return Problem{Code::conflict, "totp-enabled", "动态验证码已启用；更换设备请先停用", "codes are in use already: turn them off first to change the device"};
    }
    const auto secret = crypto::totp_secret(work.random());
    const auto sealed = field_keys().seal(crypto::SealAlgorithm::aes256_gcm, secret, place_of(account.id), work.random());
    work.run(queries::offer_totp, account.county, account.id, sealed);
    work.record("identity.totp_offered", "account", account.id.to_string());
    return TotpOffer{crypto::base32(secret), crypto::totp_uri(settings().issuer, account.name, secret)};
}

Result<RecoveryCodes> confirm_totp(Work& work, const GiveCode& command) {
    TRY(const Account account, own_account(work));
    if (!account.totp_offered) {
        return Problem{Code::conflict, "totp-not-offered", "请先获取密钥并录入验证器", "ask for a secret and enter it in your authenticator first"};
    }
    const auto step = step_of(work, account, *account.totp_offered, typed(command.code));
    if (!step) return code_wrong();
    work.run(queries::confirm_totp, account.county, account.id, *step);
    RecoveryCodes codes{new_recovery_codes(work, account.id)};
    work.record("identity.totp_enabled", "account", account.id.to_string());
    return codes;
}

Result<http::Kept<Nothing>> disable_totp(Work& work, const GiveCode& command) {
    TRY(const Account account, own_account(work));
    if (!account.totp_secret) return Problem{Code::conflict, "totp-not-enabled", "动态验证码未启用", "codes are not in use"};
    const auto digest = name_digest(account.name);
    if (const auto until = waits_until(work, account.county, digest)) return must_wait(*until);
    if (const auto accepted = accept_code(work, account, command.code); !accepted) {
        count_failure(work, digest);
        work.record("identity.code_failed", "account", account.id.to_string());
        return http::Kept<Nothing>{{}, accepted.error()};
    }
    work.run(queries::drop_totp, account.county, account.id);
    work.run(queries::delete_recovery_codes, account.county, account.id);
    work.record("identity.totp_disabled", "account", account.id.to_string());
    return http::Kept<Nothing>{};
}

}  // namespace luoshi::identity

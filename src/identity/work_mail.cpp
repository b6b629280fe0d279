#include "identity/work_mail.hpp"

#include <fmt/format.h>

#include "identity/account_store.hpp"
#include "identity/queries.hpp"
#include "identity/settings.hpp"
#include "platform/mail/outbox.hpp"

namespace luoshi::identity {
namespace {

constexpr std::int64_t codes_a_day = 5;
constexpr std::int64_t tries_a_code = 5;
constexpr std::chrono::minutes code_lives{15};

struct Stored {
    std::optional<std::string> address;  // sealed
    std::optional<Instant> verified_at;
    std::optional<std::string> asked;  // sealed
    std::optional<std::string> code;   // digest
    std::optional<Instant> code_until;
    std::int64_t tries = 0;
    std::int64_t codes = 0;
    Date codes_on;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (address, verified_at, asked, code, code_until, tries, codes, codes_on))

struct Sealed {
    std::string county;
    AccountId account;
    std::string address;
    std::string language;
};
BOOST_DESCRIBE_STRUCT(Sealed, (), (county, account, address, language))

std::string place_of(AccountId account) { return "identity.account_mail/" + account.to_string(); }
std::string opened(AccountId account, const std::string& sealed) { return field_keys().unseal(sealed, place_of(account)); }

// Without the key a dump does not tell the code, though there are only a million of them.
std::string code_digest(AccountId account, std::string_view code) {
    return field_keys().search_digest(crypto::Algorithm::sha256, account.to_string() + "/" + std::string(code), "identity.mail_code");
}

// Numbers beyond the last whole million are thrown again, so that each code is as likely as another.
std::string new_code(Random& random) {
    constexpr std::uint32_t million = 1'000'000;
    for (;;) {
        const auto bytes = random.bytes<4>();
        const auto number = std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U | bytes[3];
        if (number < 4'294'000'000U) return fmt::format("{:06}", number % million);
    }
}

std::optional<Stored> stored_of(Work& work, const Account& account) { return work.one<Stored>(queries::own_mail, account.county, account.id); }

std::int64_t codes_today(const Work& work, const std::optional<Stored>& stored) { return stored && stored->codes_on == work.today() ? stored->codes : 0; }

std::optional<Problem> why_no_code(const Work& work, const std::optional<Stored>& stored) {
    if (!settings().sends_mail) return Problem{Code::conflict, "mail-off", "本系统还没有接通邮件，请系统管理员先设置发信服务器", "this system sends no mail yet; its administrator sets a mail server first"};
    if (codes_today(work, stored) >= codes_a_day) return Problem{Code::denied, "too-many-codes", "今天已经发过 5 次验证码，请明天再试", "five codes were sent today; try again tomorrow"};
    return std::nullopt;
}

WorkMailView view_of(const Work& work, const Account& account, const std::optional<Stored>& stored) {
    WorkMailView view;
    if (stored) {
        if (stored->address) view.address = opened(account.id, *stored->address);
        view.verified_at = stored->verified_at;
        if (stored->asked && *stored->code_until > work.now()) {
            view.asked = opened(account.id, *stored->asked);
            view.code_until = stored->code_until;
        }
    }
    const auto problem = why_no_code(work, stored);
    view.enabled = !problem;
    if (problem) {
        view.reason = problem->detail;
        view.reason_en = problem->detail_en;
    }
    return view;
}

std::string plain_code(std::string_view typed) {
    std::string code;
    for (const char c : typed)
        if (c != ' ' && c != '-') code += c;
    return code;
}

WorkMail open_mail(const Sealed& one) { return {one.account, opened(one.account, one.address), one.language}; }

std::vector<WorkMail> open_all(const std::vector<Sealed>& rows) {
    std::vector<WorkMail> mails;
    for (const auto& one : rows) mails.push_back(open_mail(one));
    return mails;
}

}  // namespace

Result<WorkMailView> show_work_mail(Work& work, const NoMailQuestion&) {
    TRY(const Account account, own_account(work));
    return view_of(work, account, stored_of(work, account));
}

Result<WorkMailView> ask_work_mail(Work& work, const AskWorkMail& command) {
    TRY(const Account account, own_account(work));
    const auto stored = stored_of(work, account);
    if (auto problem = why_no_code(work, stored)) return *std::move(problem);
    if (!mail::is_mail_address(command.address))
        return Problem{Code::invalid, "mail-address-invalid", fmt::format("“{}”不是可用的邮箱地址", command.address), "that is no usable mail address", {{"address", "invalid", "请填写完整的邮箱地址，如 zhang@example.cn"}}};
    const auto code = new_code(work.random());
    const auto sealed = field_keys().seal(crypto::SealAlgorithm::aes256_gcm, command.address, place_of(account.id), work.random());
    const auto number = codes_today(work, stored) + 1;
    work.run(queries::ask_mail, account.county, account.id, sealed, code_digest(account.id, code), work.now().plus(code_lives), number, work.today());
    work.record("identity.mail_asked", "account", account.id.to_string());
    const bool english = account.language == "en";
    TRY_DO(mail::send_later(
        work, {fmt::format("identity.mail/{}/{}/{}", account.id.to_string(), work.today().to_string(), number), mail::Channel::mail, command.address,
               english ? "Luoshi: your code" : "落实：邮箱验证码",
               english ? fmt::format("Your code is {}. It is good for 15 minutes.\nIf you did not ask for it, ignore this mail.\n", code)
                       : fmt::format("验证码是 {}，15 分钟内有效。\n如果不是您本人操作，请不要理会这封邮件。\n", code),
               "identity.mail_code"}));
    return show_work_mail(work, {});
}

Result<http::Kept<WorkMailView>> confirm_work_mail(Work& work, const ConfirmWorkMail& command) {
    TRY(const Account account, own_account(work));
    const auto stored = stored_of(work, account);
    if (!stored || !stored->asked) return Problem{Code::conflict, "mail-not-asked", "请先填写邮箱、获取验证码", "enter the address and ask for a code first"};
    if (*stored->code_until <= work.now()) return Problem{Code::conflict, "code-expired", "验证码已过期，请重新获取", "the code has run out; ask for a new one"};
    if (stored->tries >= tries_a_code) return Problem{Code::denied, "too-many-tries", "这个验证码已输错 5 次，请重新获取", "this code was mistyped five times; ask for a new one"};
    if (code_digest(account.id, plain_code(command.code)) != *stored->code) {
        work.run(queries::count_mail_try, account.county, account.id);
        work.record("identity.mail_code_failed", "account", account.id.to_string());
        return http::Kept<WorkMailView>{{}, Problem{Code::denied, "code-wrong", "验证码不正确，请核对邮件后重填", "the code is wrong; look at the mail again", {{"code", "wrong", "验证码不正确"}}}};
    }
    work.run(queries::confirm_mail, account.county, account.id, work.now());
    work.record("identity.mail_verified", "account", account.id.to_string());
    TRY(auto view, show_work_mail(work, {}));
    return http::Kept<WorkMailView>{std::move(view)};
}

Result<WorkMailView> drop_work_mail(Work& work, const NoMailQuestion&) {
    TRY(const Account account, own_account(work));
    work.run(queries::drop_mail, account.county, account.id);
    work.record("identity.mail_dropped", "account", account.id.to_string());
    return show_work_mail(work, {});
}

std::optional<std::string> mail_of(Work& work, AccountId account) {
    const auto row = work.one<Sealed>(queries::mail_of_account, account);
    return row ? std::optional(open_mail(*row).address) : std::nullopt;
}

std::vector<WorkMail> mails_of(Work& work, AccountId account) { return open_all(work.all<Sealed>(queries::mail_of_account, account)); }

std::vector<WorkMail> mails_of(Work& work, org::PostId post) { return open_all(work.all<Sealed>(queries::mails_of_post, post, work.today())); }

Result<Nothing> write_to(Work& work, const std::vector<WorkMail>& mails, std::string_view key, std::string_view kind, const MailWords& words) {
    for (const auto& one : mails) {
        const bool english = one.language == "en";
        TRY_DO(mail::send_later(work, {fmt::format("{}/mail:{}", key, one.account.to_string()), mail::Channel::mail, one.address, english ? words.subject_en : words.subject,
                                       english ? words.text_en : words.text, std::string(kind)}));
    }
    return Nothing{};
}

std::vector<WorkMail> mails_of(Work& work, BodyId body, const Permission& permission) {
    return open_all(work.all<Sealed>(queries::mails_of_body, body, permission.name, work.today()));
}

}  // namespace luoshi::identity

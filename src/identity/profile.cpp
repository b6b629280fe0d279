#include "identity/api.hpp"
#include "identity/names.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

constexpr std::string_view languages[] = {"zh-CN", "en"};

Result<Nothing> check_language(std::string_view language) {
    if (std::ranges::find(languages, language) != std::end(languages)) return Nothing{};
    return Problem{Code::invalid, "invalid-fields", "语言应为 zh-CN 或 en", "the language is zh-CN or en", {{"language", "unknown-value", "应为 zh-CN 或 en"}}};
}

}  // namespace

Result<AccountProfile> show_profile(Work& work, const NoQuestion&) {
    TRY(const Account account, own_account(work));
    auto profile = work.one<AccountProfile>(queries::profile_of_account, account.county, account.id);
    if (!profile) return unknown_account();
    return *std::move(profile);
}

Result<AccountProfile> change_profile(Work& work, const ChangeProfile& command) {
    TRY(const Account account, own_account(work));
    if (command.display_name) TRY_DO(check_display_name(*command.display_name));
    if (command.language) TRY_DO(check_language(*command.language));
    work.run(queries::set_profile, account.county, account.id, command.display_name.value_or(account.display_name),
             command.language.value_or(account.language));
    work.record("identity.change_profile", "account", account.id.to_string());
    return show_profile(work, {});
}

}  // namespace luoshi::identity

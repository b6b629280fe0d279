// For callers who hold nobody up: the steps that the server takes apart, one after the other in one Work.
#include "identity/api.hpp"
#include "identity/names.hpp"

namespace luoshi::identity {
namespace {

template <auto look, auto prepare, auto act, class Command>
auto at_once(Work& work, const Command& command) -> decltype(act(work, *prepare(*look(work, command)))) {
    TRY(const auto looked, look(work, command));
    TRY(const auto prepared, prepare(looked));
    return act(work, prepared);
}

}  // namespace

Result<SignedIn> sign_in_at_once(Work& work, const SignIn& command) { return at_once<&find_sign_in, &prove, &sign_in>(work, command); }

Result<http::Kept<Nothing>> change_password_at_once(Work& work, const ChangePassword& command) {
    return at_once<&find_passwords, &prepare_password, &change_password>(work, command);
}

Result<OneTimePassword> create_account_at_once(Work& work, const CreateAccount& command) {
    return at_once<&find_home, &prepare_account, &create_account>(work, command);
}

Result<OneTimePassword> reset_password_at_once(Work& work, const OneAccount& command) {
    return at_once<&find_reset, &prepare_reset, &reset_password>(work, command);
}

std::optional<AccountPlace> find_place(Work& work, std::string_view name) {
    const auto account = find_account_by_name(work, account_name(name));
    if (!account) return std::nullopt;
    return AccountPlace{account->id, account->county};
}

}  // namespace luoshi::identity

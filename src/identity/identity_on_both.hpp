// What the database tests of identity share: the sample's people in the tree of Hunan, cheap passwords, and short ways to act as somebody.
#pragma once
#include <atomic>

#include "identity/api.hpp"
#include "identity/checks.hpp"
#include "identity/migrations.hpp"
#include "identity/queries.hpp"
#include "org/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "support/databases.hpp"

namespace luoshi::identity {

inline constexpr std::string_view sample_password_for_tests = "Yangben-2026";

class IdentityOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    IdentityOnBoth() : OnBothDatabases({org::migrations::all, migrations::all}) {}

    void SetUp() override {
        use_settings(cheap());
        OnBothDatabases::SetUp();
        if (IsSkipped() || !wants_sample()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        seed_sample(storage(), context()).value();
    }
    virtual bool wants_sample() const { return true; }

    Settings cheap() {
        Settings settings;
        settings.password_cost = {.memory = 64, .passes = 1, .lanes = 1};
        settings.keys = &keys_;
        settings.verify_password = [this](std::string_view password, const std::string& digest) {
            ++digests_made_;
            return crypto::verify_password(password, digest);
        };
        return settings;
    }

    template <class F>
    auto in(std::string_view county, F&& use_case) {
        auto there = context();
        there.county = county;
        return storage::write(storage(), there, std::forward<F>(use_case));
    }
    template <class F>
    auto as(const Actor& actor, F&& use_case) {
        return storage::write(storage(), context(actor), std::forward<F>(use_case));
    }
    template <class F>
    auto as_in(const Actor& actor, std::string_view county, F&& use_case) {
        auto there = context(actor);
        there.county = county;
        return storage::write(storage(), there, std::forward<F>(use_case));
    }
    template <class F>
    auto ask(const Actor& actor, F&& use_case) {
        return storage::read(storage(), context(actor), std::forward<F>(use_case));
    }
    // Plain values out of a read.
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return read([&](Work& work) -> Result<Answer> { return question(work); }).value();
    }

    // As the server does it: a read, the digest outside of any Work, a write in the account's county.
    Result<SignedIn> sign_in_with(SignIn command) {
        const auto looked = storage::read(storage(), context(Actor{}), [&](Work& work) { return find_sign_in(work, command); }).value();
        const auto proved = prove(looked).value();
        return as_in(Actor{}, looked.county, [&](Work& work) { return sign_in(work, proved); });
    }
    Result<SignedIn> try_to_sign_in(std::string name, std::string password = std::string(sample_password_for_tests), std::optional<std::string> code = {}) {
        return sign_in_with({std::move(name), std::move(password), std::move(code), {"192.0.2.7", "Test/1.0", "zh-CN"}});
    }
    std::string refusal(std::string name, std::string password = std::string(sample_password_for_tests), std::optional<std::string> code = {}) {
        const auto answer = try_to_sign_in(std::move(name), std::move(password), std::move(code)).value();
        return answer.refusal ? answer.refusal->slug : "";
    }
    http::SessionReply<SessionView> sign_in_as(std::string name) { return try_to_sign_in(std::move(name)).value().view; }

    Result<Actor> actor_of(const std::string& secret) {
        http::Credentials credentials;
        credentials.session = secret;
        return read([&](Work& work) { return authenticate(work, credentials); });
    }
    Actor actor(std::string name) { return actor_of(sign_in_as(std::move(name)).cookie.session).value(); }

    AccountPlace place(std::string_view name) { return look([&](Work& work) { return find_place(work, name).value(); }); }
    std::vector<AuditRow> audit(std::string action) {
        FindAudit query;
        query.action = std::move(action);
        return read([&](Work& work) { return find_audit(work, query); }).value().items;
    }
    std::vector<storage::Violation> violations() { return storage::check_data(storage(), checks::all); }

    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
    std::atomic<int> digests_made_ = 0;
};

}  // namespace luoshi::identity

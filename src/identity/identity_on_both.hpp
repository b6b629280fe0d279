// What the database tests of identity share: the sample's people in the tree of Hunan, cheap passwords, and short ways to act as somebody.
#pragma once
#include <atomic>

#include "identity/api.hpp"
#include "identity/checks.hpp"
#include "identity/jobs.hpp"
#include "identity/migrations.hpp"
#include "identity/queries.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "support/databases.hpp"
#include "support/planted.hpp"

namespace luoshi::identity {

inline constexpr std::string_view sample_password_for_tests = "Yangben-2026";

constexpr storage::Query both(std::string_view name, std::string_view sql) { return {name, sql, sql}; }

inline constexpr storage::Query tree[] = {
    both("test.divisions", R"SQL(
INSERT INTO division (code, parent, level, management_zone, name) VALUES
    ('430000', NULL, 'province', FALSE, '湖南省'), ('430100', '430000', 'prefecture', FALSE, '长沙市'),
    ('430200', '430000', 'prefecture', FALSE, '株洲市'), ('430104', '430100', 'county', FALSE, '岳麓区'))SQL"),
    both("test.bodies", R"SQL(
INSERT INTO body (id, county, code, kind, department, level, name, short_name, parent, path, opened, version) VALUES
    ('00000000-0000-7000-8000-000000000001', '430000', '430000', 'province_government', NULL, 'province', '湖南省人民政府', '湖南省', NULL,
     '/430000/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000002', '430000', '430000-education', 'department', 'education', 'province', '湖南省教育厅', '省教育厅',
     '00000000-0000-7000-8000-000000000001', '/430000/430000-education/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000003', '430100', '430100', 'prefecture_government', NULL, 'prefecture', '长沙市人民政府', '长沙市',
     '00000000-0000-7000-8000-000000000001', '/430000/430100/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000004', '430100', '430100-education', 'department', 'education', 'prefecture', '长沙市教育局', '市教育局',
     '00000000-0000-7000-8000-000000000003', '/430000/430100/430100-education/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000005', '430200', '430200', 'prefecture_government', NULL, 'prefecture', '株洲市人民政府', '株洲市',
     '00000000-0000-7000-8000-000000000001', '/430000/430200/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000006', '430200', '430200-development-reform', 'department', 'development_reform', 'prefecture',
     '株洲市发展和改革委员会', '市发展改革委', '00000000-0000-7000-8000-000000000005', '/430000/430200/430200-development-reform/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000007', '430200', '430200-finance', 'department', 'finance', 'prefecture', '株洲市财政局', '市财政局',
     '00000000-0000-7000-8000-000000000005', '/430000/430200/430200-finance/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000008', '430104', '430104', 'county_government', NULL, 'county', '岳麓区人民政府', '岳麓区',
     '00000000-0000-7000-8000-000000000003', '/430000/430100/430104/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000009', '430104', '430104-education', 'department', 'education', 'county', '岳麓区教育局', '区教育局',
     '00000000-0000-7000-8000-000000000008', '/430000/430100/430104/430104-education/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000010', '430104', '430104-development-reform', 'department', 'development_reform', 'county', '岳麓区发展和改革局', '区发改局',
     '00000000-0000-7000-8000-000000000008', '/430000/430100/430104/430104-development-reform/', '1900-01-01', 1),
    ('00000000-0000-7000-8000-000000000011', '430200', '430200-education', 'department', 'education', 'prefecture', '株洲市教育局', '市教育局',
     '00000000-0000-7000-8000-000000000005', '/430000/430200/430200-education/', '1900-01-01', 1))SQL"),
    both("test.spans", R"SQL(
INSERT INTO body_span (body, valid_from, valid_until, name, short_name, kind, department)
SELECT id, opened, '9999-12-31', name, short_name, kind, department FROM body)SQL"),
    both("test.places", R"SQL(
INSERT INTO body_place (body, valid_from, valid_until, parent, path) SELECT id, opened, '9999-12-31', parent, path FROM body)SQL"),
};

class IdentityOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    IdentityOnBoth() : OnBothDatabases({mail::migrations::all, org::migrations::all, migrations::all}) {}

    void SetUp() override {
        use_settings(cheap());
        OnBothDatabases::SetUp();
        if (IsSkipped() || !wants_sample()) return;
        write(grow_tree).value();
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

    // The nine bodies of Hunan that the sample's people sit in; the whole tree would take most of a test's time.
    static Result<Nothing> grow_tree(Work& work) {
        for (const auto& statement : tree) work.run(statement);
        work.record("test.tree", "division", "430000");
        return Nothing{};
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

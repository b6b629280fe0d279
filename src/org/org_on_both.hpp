// What the database tests of org share: Hunan, and short ways to change it.
#pragma once
#include "org/api.hpp"
#include "org/hunan.hpp"
#include "org/migrations.hpp"
#include "support/databases.hpp"

namespace luoshi::org {

class OrgOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    OrgOnBoth() : OnBothDatabases({migrations::all}) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (!IsSkipped()) write([](Work& work) { return seed_hunan(work); }).value();
    }

    // As the trusted actor, in the county of Furong district unless said otherwise.
    template <class F>
    auto in(std::string_view county, F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto as(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }

    // Plain values out of a read.
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return read([&](Work& work) -> Result<Answer> { return question(work); }).value();
    }

    static Grounds on(Date day) { return {day, "湘编办〔2022〕1号", "机构改革", {}}; }
    static BodyId id(std::string_view code) { return seeded_body_id(code); }

    BodyPage open(BodyId parent, NewBody body, Date day, std::string_view county = "430102") {
        return in(county, [&](Work& work) { return open_body(work, OpenBody{on(day), parent, body}); }).value();
    }
    static NewBody office(std::string code, std::string name) {
        return {.code = std::move(code), .name = std::move(name), .kind = BodyKind::department, .department = Department::other};
    }
    static NewBody primary_school(std::string code, std::string name, std::optional<std::string> school_code = {}) {
        return {.code = std::move(code),
                .name = std::move(name),
                .kind = BodyKind::school,
                .school = SchoolParticulars{.stage = Stage::primary, .tier = Tier::city, .school_code = std::move(school_code)}};
    }

    static Actor reader(std::vector<std::string> scopes) {
        Actor actor;
        actor.account = AccountId{Uuid{1}};
        actor.name = "读者";
        actor.proof = Proof::session;
        for (auto& scope : scopes) actor.grants.push_back({std::string(permissions::read.name), std::move(scope)});
        return actor;
    }
};

}  // namespace luoshi::org

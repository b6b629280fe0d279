// What the database tests of the pool share: the tree of Hunan, two officers, an expert with an account, plain SQL that attacks.
#pragma once
#include "programmes/lines/lines_on_both.hpp"
#include "programmes/review/experts/checks.hpp"
#include "programmes/review/experts/migrations.hpp"
#include "programmes/review/experts/use_cases.hpp"

namespace luoshi::programmes::review::experts {

// Helpers that the tests of panels need as well, over whichever base has run() and see().
template <class Base>
class WithExperts : public Base {
 protected:
    using Base::Base;

    void TearDown() override {
        if (this->IsSkipped()) return;
        Base::TearDown();
        for (const auto& violation : storage::check_data(this->storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Actor keeper() { return this->person(41, this->bureau("430000"), {permissions::read, permissions::write}); }
    Actor admitter() { return this->person(42, this->bureau("430000"), {permissions::read, permissions::write}); }
    // The account of the expert with that number.
    Actor expert_actor(std::uint8_t number) {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = "专家" + std::to_string(number);
        actor.proof = Proof::session;
        actor.county = "430000";
        actor.grants.push_back({std::string(permissions::own.name), "/430000/"});
        return actor;
    }

    static ExpertContent fit(std::string name = "专家") {
        ExpertContent one;
        one.name = std::move(name);
        one.born = Date(1975, 3, 1);
        one.title = ExpertTitle::senior;
        one.title_words = "教授";
        one.fields = {"机电"};
        one.healthy = one.no_bad_record = one.independent = true;
        return one;
    }
    NewFact fact(FactKind kind, const std::string& unit, Date from = Date(2015, 1, 1), std::optional<Date> to = {}) {
        NewFact one;
        one.id = this->template fresh<FactId>();
        one.kind = kind;
        one.unit_name = unit;
        one.from = from;
        one.to = to;
        if (kind == FactKind::kin) {
            one.words = "某亲属";
            one.detail = "配偶";
            one.office = FactOffice::head;
        }
        if (kind == FactKind::project || kind == FactKind::other) one.words = "某事项";
        return one;
    }
    ExpertId proposed(const std::string& name = "专家", const std::string& unit = "样例大学") {
        AddExpert command;
        command.id = this->template fresh<ExpertId>();
        command.county = "430000";
        command.content = fit(name);
        command.facts = {fact(FactKind::employment, unit)};
        this->run(keeper(), add_expert, command).value();
        return command.id;
    }
    Result<ExpertFileView> step_to(ExpertId id, ExpertState to, std::string reason = "") { return this->run(admitter(), step_expert, StepExpert{id, "430000", to, std::move(reason), {}}); }
    ExpertFileView expert(ExpertId id) { return this->see(keeper(), show_expert, OneExpert{id, "430000"}).value(); }
    // In the pool and confirmed: may be invited.
    ExpertId admitted(const std::string& name = "专家", const std::string& unit = "样例大学") {
        const auto id = proposed(name, unit);
        step_to(id, ExpertState::admitted).value();
        this->run(keeper(), confirm_expert, ConfirmExpert{id, "430000", 1, true}).value();
        return id;
    }
    // Linked straight in the table: accounts belong to identity, whose rooms these tests leave out.
    void give_account(ExpertId id, std::uint8_t number) {
        this->at(keeper(), [&](Work& work) -> Result<Nothing> {
            work.run(luoshi::testing::planted("UPDATE expert SET person = $2 WHERE county = '430000' AND id = $1"), id, AccountId{Uuid{number}});
            work.record("test.link", "expert", "");
            return Nothing{};
        }).value();
    }
};

class ExpertsOnBoth : public WithExperts<lines::LinesOnBoth> {
 protected:
    ExpertsOnBoth() : WithExperts({org::migrations::all, lines::migrations::all, migrations::all}) {}
};

}  // namespace luoshi::programmes::review::experts

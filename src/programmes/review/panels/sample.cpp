#include "programmes/review/panels/sample.hpp"

#include "programmes/review/panels/use_cases.hpp"

namespace luoshi::programmes::review::panels {
namespace {

constexpr std::string_view province = "430000";
constexpr int began_days_ago = 13;

RoundTerms terms(Date today) {
    RoundTerms one;
    one.seats = 7;
    one.per_item = 5;
    one.cap = 6;
    one.answer_hours = 48;
    one.objection_days = 3;
    one.review_from = today.plus_days(1);
    one.review_to = today.plus_days(3);
    return one;
}

class Seeding {
    static constexpr std::string_view office = "样例·省级项目办", leader = "样例·厅领导";

    storage::Context as(std::string_view name) {
        auto context = now_;
        context.clock = &clock_;
        context.county = std::string(province);
        context.actor = trusted_actor(Proof::command_line, std::string(name));
        context.actor.county = context.county;
        return context;
    }
    template <class F>
    auto write(std::string_view name, F&& act) {
        return storage::write(storage_, as(name), std::forward<F>(act));
    }

 public:
    Seeding(storage::Storage& storage, const storage::Context& now) : storage_(storage), now_(now), today_(now.clock->today()), clock_(today_.plus_days(-began_days_ago)) {}

    Result<bool> run(calls::CallId call) {
        TRY(const bool known, storage::read(storage_, as(office), [&](Work& work) -> Result<bool> { return !rounds_of_call(work, province, call).empty(); }));
        if (known) return false;
        const auto id = RoundId::make(clock_.now(), *now_.random);
        const OneRound one{id, std::string(province)};
        TRY_DO(write(office, [&](Work& work) { return open_round(work, {id, std::string(province), call, "产教融合实训基地会议评审（样例）", terms(today_)}); }));
        const auto draws_at = clock_.now().plus(std::chrono::hours{24});
        TRY_DO(write(office, [&](Work& work) { return commit_draw(work, {id, std::string(province), "福利彩票3D当日开奖号码（样例）", draws_at}); }));
        clock_.set(draws_at);
        TRY_DO(write(office, [&](Work& work) { return enter_value(work, {id, std::string(province), "857"}); }));
        TRY_DO(write(leader, [&](Work& work) { return confirm_value(work, {id, std::string(province), "857"}); }));
        clock_.advance(std::chrono::hours{20});
        TRY_DO(answer(id));
        TRY_DO(write(office, [&](Work& work) { return open_objections(work, one); }));
        clock_.set(now_.clock->now());
        TRY_DO(write(leader, [&](Work& work) { return seal_round(work, one); }));
        return true;
    }

 private:
    // Everybody who is asked accepts: with his account where he has one.
    Result<Nothing> answer(RoundId id) {
        TRY(const auto file, storage::read(storage_, as(office), [&](Work& work) { return show_round(work, {id, std::string(province)}); }));
        for (const auto& one : file.order) {
            if (!one.sent_at || one.answer) continue;
            TRY(const auto expert, storage::read(storage_, as(office), [&](Work& work) -> Result<experts::ExpertLine> { return experts::find_expert(work, province, one.expert).value(); }));
            if (expert.person.empty()) {
                TRY_DO(write(office, [&](Work& work) { return record_answer(work, {id, std::string(province), one.expert, true, "电话接受，声明书存档（样例）", {}}); }));
                continue;
            }
            auto context = as(one.name);
            context.actor.account = AccountId::parse(expert.person);
            TRY_DO(storage::write(storage_, context, [&](Work& work) { return accept_invitation(work, {id, std::string(province), true, {}, {}}); }));
        }
        return Nothing{};
    }

    storage::Storage& storage_;
    storage::Context now_;
    Date today_;
    FakeClock clock_;
};

}  // namespace

Result<bool> seed_sample(storage::Storage& storage, const storage::Context& now, calls::CallId call) { return Seeding(storage, now).run(call); }

}  // namespace luoshi::programmes::review::panels

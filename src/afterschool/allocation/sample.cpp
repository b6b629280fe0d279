#include "afterschool/allocation/sample.hpp"

#include "afterschool/allocation/api.hpp"
#include "afterschool/allocation/use_cases.hpp"

namespace luoshi::afterschool::allocation {
namespace {

constexpr std::string_view sample_county = "430104";
// Nobody takes it for a real one: the school threw dice before witnesses.
constexpr std::string_view source = "样例：当众掷三枚骰子的点数，从左到右（演示用，不是真实开奖）";
constexpr std::string_view value = "416";

class Sample {
 public:
    Sample(storage::Storage& storage, const storage::Context& context, Instant closes)
        : storage_(storage), context_(context), clock_(closes.date()) {
        context_.county = std::string(sample_county);
        context_.clock = &clock_;
    }

    // At that time, by that person.
    template <class F>
    auto act(Instant at, std::string_view name, F&& use_case) {
        clock_.set(at);
        context_.actor = trusted_actor(Proof::command_line, std::string(name));
        return storage::write(storage_, context_, std::forward<F>(use_case));
    }

 private:
    storage::Storage& storage_;
    storage::Context context_;
    FakeClock clock_;
};

}  // namespace

Result<bool> seed_sample(storage::Storage& storage, const storage::Context& context, enrolment::RoundId round,
                         Instant closes) {
    using std::chrono::hours;
    using std::chrono::minutes;
    const auto draws_at = closes.plus(hours{25});
    if (draws_at.plus(hours{1}) > context.clock->now()) return false;
    Sample sample(storage, context, closes);
    const auto announced = sample.act(closes.plus(hours{1}), "样例·教务处", [&](Work& work) -> Result<DrawStep> {
        if (draw_of_round(work, sample_county, round))
            return Problem{Code::conflict, "draw-exists", "已有摇号", "there is a draw"};
        return announce_draw(work, {.id = work.new_id<DrawId>(),
                                    .round = round,
                                    .mechanism = Mechanism::da,
                                    .algorithm = crypto::Algorithm::sha256,
                                    .public_source = std::string(source),
                                    .draws_at = draws_at,
                                    .county = {}});
    });
    if (!announced) {
        const auto& slug = announced.error().slug;
        if (slug == "draw-exists" || slug == "nothing-to-draw") return false;
        return announced.error();
    }
    const auto typed = [&](std::int64_t version) {
        return EnterValue{announced->id, std::string(value), {}, {version}};
    };
    TRY(const DrawStep entered, sample.act(draws_at.plus(minutes{5}), "样例·教务主任", [&](Work& work) {
            return enter_value(work, typed(announced->version));
        }));
    TRY(const DrawStep confirmed, sample.act(draws_at.plus(minutes{7}), "样例·家委会监督员", [&](Work& work) {
            return confirm_value(work, typed(entered.version));
        }));
    TRY_DO(sample.act(draws_at.plus(minutes{10}), "样例·教务处", [&](Work& work) {
        return run_draw(work, {announced->id, {}, {confirmed.version}});
    }));
    return true;
}

}  // namespace luoshi::afterschool::allocation

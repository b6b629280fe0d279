// Handlers are written to when a deadline is near, and once more when it is over. The mail names the number of the complaint and the day, nothing else of it.
#include <fmt/format.h>

#include "identity/api.hpp"
#include "org/api.hpp"
#include "supervision/complaints/permissions.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr int near_days = 3;  // working days

struct Near {
    ComplaintId id;
    std::string number;
    BodyId handler;
    std::int64_t round = 0;
    std::string step;  // accept or answer
    Date due;
};
BOOST_DESCRIBE_STRUCT(Near, (), (id, number, handler, round, step, due))

// Within a county a key is one mail for ever: neither a restart nor the next run writes again.
Result<Nothing> write_about(Work& work, const Near& one, std::string_view address) {
    const bool late = one.due < work.today();
    const bool accept = one.step == "accept";
    const auto key = fmt::format("complaints/{}/{}/{}/{}/{}", one.id.to_string(), one.round, one.step, one.due.to_string(), late ? "overdue" : "near");
    const auto subject = fmt::format("投诉{}期限{}：{}", accept ? "受理" : "答复", late ? "已过" : "临近", one.number);
    const auto subject_en = fmt::format("Luoshi: complaint {} to be {}, {}", one.number, accept ? "accepted" : "answered", late ? "overdue" : "due soon");
    const auto page = address.empty() ? std::string() : fmt::format("{}/complaints/{}/{}", address, work.county(), one.id.to_string());
    return identity::write_to(work, identity::mails_of(work, one.handler, permissions::handle), key, "complaints.deadline",
                              {subject, subject_en, fmt::format("投诉编号：{}\n期限：{}\n\n请登录系统办理。{}\n", one.number, one.due.to_string(), page),
                               fmt::format("Complaint: {}\nDue: {}\n\nPlease sign in. {}\n", one.number, one.due.to_string(), page)});
}

}  // namespace

Result<Nothing> tell_handlers(Work& work, std::string_view address) {
    const auto days = org::working_days(work);
    const auto published = days ? days->plus_working_days(work.today(), near_days) : Result<Date>(days.error());
    const auto near = published ? *published : work.today().plus_days(near_days);
    for (const auto& one : work.all<Near>(queries::deadlines_near, work.county(), near)) TRY_DO(write_about(work, one, address));
    return Nothing{};
}

}  // namespace luoshi::supervision::complaints

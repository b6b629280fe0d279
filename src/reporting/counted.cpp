#include <vector>

#include "afterschool/attendance/counts/api.hpp"
#include "afterschool/catalogue/counts/api.hpp"
#include "afterschool/enrolment/counts/api.hpp"
#include "afterschool/timetable/counts/api.hpp"
#include "fees/charges/counts/api.hpp"
#include "fees/refunds/counts/api.hpp"
#include "pupils/counts/api.hpp"
#include "reporting/api.hpp"

namespace luoshi::reporting {

// Every room that counts, once.
std::span<const tally::Recount> counted() {
    static const auto all = [] {
        std::vector<tally::Recount> gathered;
        for (const auto& room : {pupils::counted(), afterschool::catalogue::counted(), afterschool::enrolment::counted(), afterschool::timetable::counted(),
                                 afterschool::attendance::counted(), fees::charges::counted(), fees::refunds::counted()})
            gathered.insert(gathered.end(), room.begin(), room.end());
        return gathered;
    }();
    return all;
}

}  // namespace luoshi::reporting

#include "notices/notices_on_both.hpp"
#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

// Each check is shown a fault that the use cases cannot make, planted behind their back.
class Checks : public NoticesOnBoth {
 protected:
    void TearDown() override {}  // the faults stay

    void plant(const storage::Query& fault) {
        write([&](Work& work) -> Result<Nothing> {
            work.run(fault);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
    std::set<std::string> violated() {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) {
            names.insert(violation.check);
            EXPECT_FALSE(violation.says.empty() || violation.what_to_do.empty()) << violation.check;
        }
        return names;
    }
    static storage::Query both(std::string_view name, std::string_view sql) { return {name, sql, sql}; }
};
ON_BOTH_DATABASES(Checks);

TEST_P(Checks, FindNothingInASoundRegister) {
    published(text({.number = "湘教发〔2018〕1号", .effect = "本通知自2018年3月1日起施行。", .issued = "2018年2月1日"}));
    published(text({.repeals = "《湖南省教育厅关于做好课后服务工作的通知》（湘教发〔2018〕1号）"}));
    EXPECT_TRUE(violated().empty());
}

TEST_P(Checks, FindEveryPlantedFault) {
    published(text({.number = "湘教发〔2018〕1号", .effect = "本通知自2018年3月1日起施行。", .issued = "2018年2月1日"}));
    published(text({.repeals = "《湖南省教育厅关于做好课后服务工作的通知》（湘教发〔2018〕1号）"}));
    const auto lone = published(text({.number = "湘教发〔2025〕5号", .subject = "关于单独一件事的通知"}));
    AddToInventory command;
    command.id = InventoryId{Uuid{1}};
    command.body = province();
    command.notice = lone;
    write_as(registrar(), [&](Work& work) { return add_to_inventory(work, command); }).value();
    ASSERT_TRUE(violated().empty());

    struct Fault {
        const char* check;
        const char* sql;
    };
    const Fault faults[] = {
        {"notices.ending_on_another_day", "UPDATE notice_ending SET from_date = '2024-04-04' WHERE why = 'repeal'"},
        {"notices.repeal_without_ending", "DELETE FROM notice_ending"},
        {"notices.expiry_differs_from_inventory", "UPDATE notice SET expires_on = '2099-01-01' WHERE number_key = '湘教发20255号'"},
        {"notices.outcome_without_ending", "UPDATE cleanup_inventory SET outcome = 'repeal', outcome_on = '2026-09-01'"},
        {"notices.notice_not_searchable", "DELETE FROM notice_gram"},
        {"notices.link_to_unpublished",
         "UPDATE notice SET stage = 'draft', checked_by = NULL, checked_at = NULL, published_at = NULL WHERE number_key = '湘教发20181号'"},
        {"notices.notice_without_reading", "UPDATE notice SET revision = 9"},
        {"notices.refused_import_with_rest", "UPDATE notice_import SET state = 'refused', problem = 'x'"},
    };
    int n = 0;
    for (const auto& fault : faults) {
        const auto name = "test.plant_" + std::to_string(n++);
        plant(both(name, fault.sql));
        EXPECT_TRUE(violated().contains(fault.check)) << fault.check;
    }
}

TEST_P(Checks, FindAnEndingWithoutItsRepeal) {
    published(text({.number = "湘教发〔2018〕1号", .effect = "本通知自2018年3月1日起施行。", .issued = "2018年2月1日"}));
    published(text({.repeals = "《湖南省教育厅关于做好课后服务工作的通知》（湘教发〔2018〕1号）"}));
    plant(both("test.plant_links", "DELETE FROM notice_link WHERE role = 'repeal'"));
    EXPECT_TRUE(violated().contains("notices.ending_without_repeal"));
}

TEST_P(Checks, FindAnImportWithoutItsText) {
    plant(both("test.plant_import",
               "INSERT INTO notice_import (county, id, body, sha256, name, kind, bytes, state, page, pages, created_at, created_by, created_by_name) "
               "SELECT '430000', '00000000-0000-7000-8000-000000000001', b.id, "
               "'0000000000000000000000000000000000000000000000000000000000000000', 'x', 'text', 1, 'done', 1, 1, 0, 'x', 'x' "
               "FROM body b WHERE b.code = '430000-education'"));
    EXPECT_TRUE(violated().contains("notices.import_without_text"));
}

TEST_P(Checks, EveryStatementIsUnderstoodHere) { EXPECT_EQ(storage::not_understood(storage(), queries::all), std::vector<std::string>{}); }

}  // namespace
}  // namespace luoshi::notices

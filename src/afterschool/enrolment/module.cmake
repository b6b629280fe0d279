luoshi_uses(foundation platform/crypto platform/access platform/storage platform/jobs platform/mail platform/http org tally pupils rules afterschool/catalogue)
# The files are many and small and include the same rooms: compiled together they cost a tenth.
set_target_properties(luoshi_afterschool_enrolment PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 9)

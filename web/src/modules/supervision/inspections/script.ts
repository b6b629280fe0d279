// The script that anybody can run against an inspection's record; the same file as in the samples, which the tests run.
import text from '../../../../../samples/draw/verify_inspection.py?raw';

export default text;
